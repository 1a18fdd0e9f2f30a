import Figures
import Language

/// Có 14 KCN …, 11/14 KCN đã có dự án: the whole of a fraction printed once more, by its own name.
struct WholeAgainRule: SentenceRule {
  let description = RuleDescription(
    "share.whole", .repetition, vi: "Mẫu số của phân số so với tổng số cùng tên trong câu",
    en: "A fraction's whole "
      + "beside the total of its name")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      let figure = sentence[index]
      guard let whole = figure.whole, figure.unit == nil, let name = figure.noun.first else { continue }
      let total = (max(sentence.range.lowerBound, index - 6)..<index).last {
        sentence[$0].isCount && sentence[$0].noun.first == name && sentence[$0].value == whole
          && sentence[$0].noun.prefix(2) == figure.noun.prefix(2)
      }
      guard let total else { continue }
      let text = VietnameseNumber.write(whole)
      drafts.append(
        Draft(
          rule: description, verdict: .consistent, figure: sentence.line.spot(of: figure),
          operands: [sentence.line.part(sentence[total]), sentence.line.part(figure)], stated: whole.plain,
          expected: whole.plain,
          wording: .arithmetic(subject: .total, printed: text, arithmetic: "\(text) = \(text)", right: text, slip: nil))
      )
    }
  }
}
