import Figures

/// A figure that says how many parts a list has: "5 nhiệm vụ", "Bốn chỉ tiêu".
struct CountedList: Sendable {
  let count: Int
  let spot: Spot
  let part: Draft.Part
  let printed: String
  /// The first word of what is counted.
  let kind: Word
  /// What is counted is of the kind that lists are made of: nhiệm vụ, giải pháp, đồng chí.
  private(set) var isListed: Bool
  /// What is counted has a proper name each.
  let isNamed: Bool

  /// - Parameters:
  ///   - takesFractions: "có 5/8 đảng bộ xã …": the five are counted.
  ///   - most: the longest list that is looked for.
  init?(_ figure: Figure, _ line: LineView, takesFractions: Bool = false, most: Int64 = 20) {
    guard figure.unit == nil, takesFractions || figure.whole == nil, figure.upper == nil, figure.decimals == 0,
      figure.exponent == 0,
      !figure.isDuration, figure.approximation == .exact, !figure.noun.isEmpty, figure.value.scale == 0,
      (2...most).contains(figure.value.coefficient)
    else { return nil }
    count = Int(figure.value.coefficient)
    spot = line.spot(of: figure)
    part = line.part(figure)
    printed = line.text(figure.tokens.lowerBound..<max(figure.tokens.upperBound, figure.nounTokens.upperBound))
    kind = figure.noun[0]
    isListed = Self.listed.contains(figure.noun[0])
    isNamed = Self.named.contains { figure.noun.starts(with: $0) }
  }

  /// The figure a colon belongs to: the last one before it in its sentence, with no "trong đó" between the two.
  static func before(_ colon: Int, _ sentence: Sentence, _ line: LineView) -> CountedList? {
    var last: Figure?
    for index in sentence.figures {
      guard line.figures[index].tokens.lowerBound < colon else { break }
      // "5 nhiệm vụ trong 6 tháng cuối năm:" counts the tasks.
      if !line.figures[index].isDuration || last == nil { last = line.figures[index] }
    }
    guard let last, colon - last.tokens.upperBound <= 25 else { return nil }
    for index in last.tokens.upperBound..<max(last.tokens.upperBound, colon) {
      let token = line.tokens[index]
      if token.isMark(";") || token.isMark(":") { return nil }
      if token.word == inner, index > 0, line.tokens[index - 1].word == inside { return nil }
    }
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, colon)
    guard !begins(between, line), !isOfPlaces(between, line), var list = CountedList(last, line) else { return nil }
    if isAside(last, before: colon, sentence, line) { list.isListed = false }
    return list
  }

  /// "Điểm thi đua của Khối thi đua số 2 (08 đơn vị):": how many the body named before the bracket has; what is listed are not they, unless the
  /// words before the bracket speak of them: "Các đơn vị dẫn đầu (3 đơn vị):".
  private static func isAside(_ figure: Figure, before colon: Int, _ sentence: Sentence, _ line: LineView) -> Bool {
    let open = figure.tokens.lowerBound - 1
    guard figure.bracket != 0, open > sentence.tokens.lowerBound, line.tokens[open].isMark("("),
      line.hasMark(")", in: figure.tokens.upperBound..<max(figure.tokens.upperBound, colon)),
      line.tokens[open - 1].isNumber || line.tokens[open - 1].isCapital || line.tokens[open - 1].isAcronym
    else { return false }
    return !(sentence.tokens.lowerBound..<open).contains { line.tokens[$0].word == figure.noun[0] }
  }

  /// "10 giải nhất ở các môn: Vật lý, Hóa học": the subjects are listed, and not the prizes.
  private static func isOfPlaces(_ between: Range<Int>, _ line: LineView) -> Bool {
    between.suffix(5).dropLast().contains {
      line.tokens[$0].word == plural && $0 > between.lowerBound && places.contains(line.tokens[$0 - 1].word)
    }
  }
  private static let places = LineReader.words("ở tại thuộc từ")

  /// "5 địa phương là thị xã A và các huyện: B, C, D, E": the list begins between its count and the colon.
  static func begins(_ between: Range<Int>, _ line: LineView) -> Bool {
    zip(between, between.dropFirst()).contains { line.tokens[$0].word == and && line.tokens[$1].word == plural }
  }

  private static let and = Word("và")
  private static let plural = Word("các")
  private static let inside = Word("trong")
  private static let inner = Word("đó")
  private static let named = ["đảng bộ", "huyện", "xã", "tỉnh", "phường", "quận", "địa phương", "thành phố"].map(
    Word.phrase)
  private static let listed = LineReader.words(
    "nhiệm giải chỉ mục nội khâu đột nhóm vấn quan bài yêu phần bước phân trụ lĩnh đồng đơn dự đề hạn nguyên kết ưu "
      + "ủy huyện "
      + "xã tỉnh mặt công chương định tiêu hình mô điểm khu cụm vùng ngành biện kiến văn nghị")
}
