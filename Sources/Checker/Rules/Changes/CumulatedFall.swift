import Figures

/// "7 tháng năm 2011 ước đạt 34 nghìn lượt người, tăng 17%, 8 tháng năm 2011 ước đạt gần 4 nghìn lượt người": what has come up to a later month is
/// no less than what had come up to an earlier one.
struct CumulatedFall {
  let line: LineView

  private struct Sum {
    var months: Int
    var year: Int?
    var figure: Int
  }

  private static let most = 32

  struct Finding {
    var earlier: Int
    var later: Int
  }

  func findings() -> [Finding] {
    let sums = Array(line.sentences.lazy.flatMap { cumulated(in: $0.tokens) }.prefix(Self.most))
    return zip(sums, sums.dropFirst()).compactMap { one, two in
      let (before, after) = (line.figures[one.figure], line.figures[two.figure])
      guard before.sentence == after.sentence, two.months > one.months, one.year == two.year,
        before.isOfKind(after), let less = after.magnitude, let more = before.magnitude,
        let threefold = try? less.multiplied(by: ExactDecimal(3)), threefold <= more,
        !Self.others.occur(in: line, line.sentences[before.sentence].tokens)
      else { return nil }
      return Finding(earlier: one.figure, later: two.figure)
    }
  }

  private func cumulated(in sentence: Range<Int>) -> [Sum] {
    guard sentence.count > 8 else { return [] }
    return (sentence.lowerBound..<sentence.upperBound - 2).compactMap { token in
      guard line.tokens[token].isNumber, line.tokens[token + 1].word == Lexicon.month,
        opens(token, sentence), let months = Int(line.text(token..<token + 1)), (2...12).contains(months)
      else { return nil }
      return sum(months, from: token + 2, sentence)
    }
  }

  /// Nothing but words of reaching between the months and the amount: what is told is told before, of both.
  private func sum(_ months: Int, from start: Int, _ sentence: Range<Int>) -> Sum? {
    var year: Int?
    var at = start
    while at < min(sentence.upperBound, start + 12) {
      let token = line.tokens[at]
      if token.isNumber {
        if at > start, line.tokens[at - 1].word == Lexicon.year, year == nil, let its = Int(line.text(at..<at + 1)),
          (1990...2100).contains(its)
        {
          year = its
          at += 1
          continue
        }
        let figure = line.figures(in: at..<at + 1)
        guard let index = figure.first, !line.figures[index].isDuration, !line.figures[index].isPercent,
          line.figures[index].upper == nil, line.figures[index].whole == nil
        else { return nil }
        return Sum(months: months, year: year, figure: index)
      }
      guard token.isMark(",") || token.isWord && Self.reaching.contains(token.word) else { return nil }
      at += 1
    }
    return nil
  }

  private func opens(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return true }
    let before = line.tokens[token - 1]
    return before.isMark(",") || before.isMark(";") || Self.leads.contains(before.word)
  }

  private static let leads = LineReader.words("và kế chung trong sau")
  private static let reaching = LineReader.words(
    "đầu năm qua nay ước tính đạt được là có gần hơn trên khoảng đã vẫn cả nước đón thu")
  /// What may become less.
  private static let others = PhraseSet([
    "lợi nhuận", "lãi", "lỗ", "nhập siêu", "xuất siêu", "thặng dư", "bội thu", "bội chi", "dư nợ", "nợ", "tồn",
    "bình quân", "trung bình", "mỗi", "giá", "chỉ số", "tỷ lệ", "ròng", "tăng thêm", "hiện có", "lao động", "còn",
  ])
}
