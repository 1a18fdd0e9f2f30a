import Figures

/// "giải quyết 388 trên 405 đơn, đạt 97%; chuyển cơ quan khác 5 đơn": what left the whole is told behind the percentage.
struct LessBase {
  let line: LineView
  let share: Int

  /// Figures behind the percentage that are looked at.
  private static let reach = 3

  /// Of one whole in the sentence, less those that left it.
  var isTold: Bool {
    guard share > 0 else { return false }
    let first = line.sentences[line.figures[share].sentence].figures.lowerBound
    guard !left.isEmpty else { return false }
    return (max(first, share - 4)..<share).contains { part in
      (max(first, share - 4)..<share).contains { part != $0 && gone(part: part, whole: $0) != nil }
    }
  }

  /// Those that left the whole, where the percentage is of the rest.
  func gone(part: Int, whole: Int) -> [Int]? {
    guard let own = line.figures[part].bounds(), let base = line.figures[whole].bounds(), line.figures[whole].isCount,
      line.figures[part].isCount
    else { return nil }
    let left = left.filter { line.figures[$0].isLike(line.figures[whole]) }
    for count in left.indices.map({ $0 + 1 }) {
      guard let rest = base.minusCount(left.prefix(count).map { line.figures[$0] }), rest.lower > .zero,
        let result = own.percent(of: rest)
      else { continue }
      if Agreement(result, with: line.figures[share]) == .exact { return Array(left.prefix(count)) }
    }
    return nil
  }

  private var left: [Int] {
    let sentence = line.sentences[line.figures[share].sentence].figures
    return (share + 1..<max(share + 1, min(sentence.upperBound, share + 1 + Self.reach))).filter { place in
      let figure = line.figures[place]
      return figure.isCount && figure.whole == nil && figure.magnitude ?? .zero > .zero
        && Self.leaving.occur(in: line, GapWords(line: line, index: place).range())
    }
  }

  private static let leaving = PhraseSet([
    "chuyển", "trả lại", "đình chỉ", "rút đơn", "rút", "hủy", "tạm hoãn", "loại khỏi", "không thuộc thẩm quyền",
    "không đủ điều kiện",
  ])
}

extension Bounds {
  /// Less what some figures count.
  func minusCount(_ figures: [Figure]) -> Bounds? {
    var rest: Bounds? = self
    for figure in figures { rest = figure.bounds().flatMap { rest?.minus($0) } }
    return rest
  }
}
