import Figures

/// "14,206 hộ" beside "17.258 hộ" and "21.306 hộ", "31.42 con" beside "512.640 con": whole things that are counted with decimals, in a text
/// that parts thousands with dots.
struct CountForm {
  /// What is counted, as printed.
  let noun: String
  /// Nil where nobody can say.
  let meant: ExactDecimal?

  /// Nil where the number may be as it is: an average, an amount, a number of another style.
  init?(line: LineView, token: Int) {
    guard line.tokens[token].isNumber, token + 1 < line.tokens.count, line.tokens[token + 1].isWord,
      Self.things.contains(line.tokens[token + 1].word), !Self.isMean(line, token), let form = Form(line, token),
      form.isBroken, Self.partsThousandsWithDots(line, but: token)
    else { return nil }
    noun = line.text(token + 1..<token + 2)
    meant = form.mark == Self.comma ? ExactDecimal(Int64(form.whole * 1000 + form.rest)) : nil
  }

  /// A number with one mark.
  private struct Form {
    let mark: UInt8
    let whole: Int
    let rest: Int
    let places: Int

    init?(_ line: LineView, _ token: Int) {
      let start = line.bytes.startIndex
      let bytes = line.bytes[start + Int(line.tokens[token].start)..<start + Int(line.tokens[token].end)]
      guard let place = bytes.firstIndex(where: { $0 == CountForm.dot || $0 == CountForm.comma }),
        let whole = Int(String(decoding: bytes[..<place], as: UTF8.self)), (1...999).contains(whole),
        let rest = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self))
      else { return nil }
      (mark, self.whole, self.rest, places) = (bytes[place], whole, rest, bytes.endIndex - place - 1)
    }

    /// Three digits behind a comma, or other than three behind a dot.
    var isBroken: Bool { mark == CountForm.comma ? places == 3 : places == 2 && whole > 9 || places == 4 }
    var isThousands: Bool { mark == CountForm.dot && places == 3 }
  }

  /// "bình quân 3,125 người/hộ", "mỗi phụ nữ 2,115 con"
  private static func isMean(_ line: LineView, _ token: Int) -> Bool {
    let before = max(0, token - 10)..<token
    return means.occur(in: line, before)
      || token + 2 < line.tokens.count && (line.tokens[token + 2].isMark("/") || line.tokens[token + 2].word == per)
  }

  /// Another number nearby has a dot before three digits, and none a comma before three and more.
  private static func partsThousandsWithDots(_ line: LineView, but token: Int) -> Bool {
    var dots = 0
    for place in max(0, token - reach)..<min(line.tokens.count - 1, token + reach)
    where place != token && line.tokens[place].isNumber {
      guard let form = Form(line, place) else { continue }
      if form.isThousands { dots += 1 }
      if form.mark == comma, form.places >= 3 { return false }
    }
    return dots > 0
  }

  private static let reach = 200
  private static let dot = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let per = Word("mỗi")
  private static let means = PhraseSet([
    "bình quân", "trung bình", "mỗi", "mật độ", "hệ số", "tỷ lệ", "tỷ số", "quy đổi",
  ])
  private static let things = LineReader.words(
    "hộ người con vụ xe lượt khẩu phiếu đảng học lao cử hồ chiếc căn ngôi doanh dự trường xã thôn cơ cán hội đoàn suất")
}
