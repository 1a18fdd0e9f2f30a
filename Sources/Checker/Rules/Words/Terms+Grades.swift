import Figures

/// Numbers that grade or name a thing and count nothing.
extension Terms {
  /// mức 1, khối 12: a number that grades or names.
  func isGrade(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let before = figure.tokens.lowerBound - 1
    // Nothing is graded in hundreds: "tốc độ 892 trường hợp", "số được xếp loại 1.256 đồng chí".
    guard figure.unit == nil, figure.exponent == 0, before >= 0, figure.value < ExactDecimal(100) else { return false }
    // "đã cấp 27 giấy phép": the verb.
    if line.tokens[before].word == Self.giving, figure.noun.count > 1, figure.value > ExactDecimal(4) { return false }
    // "trung cấp 29 người", "cao cấp lý luận": a schooling, not a level.
    if before > 0, line.tokens[before].word == Self.giving, Self.schooling.contains(line.tokens[before - 1].word),
      !figure.noun.isEmpty || figure.value > ExactDecimal(4)
    {
      return false
    }
    // "xếp loại 42 chi bộ": what is graded is counted.
    if before > 0, !figure.noun.isEmpty, Self.grading.contains(line.tokens[before - 1].word) { return false }
    return Self.gradeLeads.contains(line.tokens[before].word) || isName(index)
  }

  /// Nhà máy 1 có 86 đảng viên: a number that "có" and another follow belongs to the name before it.
  private func isName(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let next = figure.tokens.upperBound
    return Self.isBare(figure) && !figure.isPadded && !figure.isSpelled && figure.value < ExactDecimal(30)
      && next < line.tokens.count && line.tokens[next].word == Self.having && index + 1 < line.figures.count
      && line.figures[index + 1].tokens.lowerBound == next + 1
      && Self.named.contains(line.tokens[figure.tokens.lowerBound - 1].word)
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let giving = Word("cấp")
  private static let schooling = set("trung sơ cao")
  private static let having = Word("có")
  private static let named = set("máy xưởng số khu cụm đội tổ trạm ca thôn ấp phố tuyến lô trung")
  private static let grading = set("xếp phân")
  private static let gradeLeads = set("mức khối bậc độ hạng loại cấp khóa")
}
