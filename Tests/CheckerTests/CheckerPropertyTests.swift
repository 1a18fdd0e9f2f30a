import Foundation
import TestSupport
import Testing

@testable import Checker

/// Whatever the text, there is an answer, and what it speaks of stands in the text.
@Suite
struct CheckerPropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  private static let lots: UInt64 = 8
  private static let rounds: UInt64 = isSoak ? 1_000_000 : 2_400

  private static let words =
    ("tăng giảm từ lên xuống còn đến nay đạt vượt bằng chiếm gấp so với cùng kỳ kế hoạch chỉ tiêu nhiệm trước trong đó "
    + "gồm tổng số tương đương hơn gần khoảng bình quân mỗi năm tháng ngày quý điểm phần trăm lần tỷ triệu nghìn "
    + "đồng USD "
    + "ha m² người đảng viên chi bộ dự án vụ hộ KCN công nghiệp TP. Nghị quyết số lần thứ khóa Điều lũy còn lại đầu "
    + "cuối "
    + "hai mười lăm nửa ba một phiếu tán thành").split(separator: " ").map(String.init)
  private static let marks = [
    ", ", ". ", "; ", ": ", " (", ") ", " – ", "-", "/", "%", " %", "‰", "…", "? ", "\"", "“", "”", "[", "]", "$", "²",
    "+", "\n", "\r\n", "\t",
  ]
  private static let phrases = [
    "tăng từ 24 lên 31 chi bộ, tăng 8 chi bộ", "đạt 155/200 đảng viên, đạt 79% chỉ tiêu",
    "312 dự án, trong đó 125 dự án FDI, chiếm 41,1%",
    "tăng 291 đảng viên (125,3%) so với đầu nhiệm kỳ", "62 đảng viên, tăng 24,8% so với cùng kỳ", "ngày 31/02/2024",
    "36-CTr/TU",
    "gồm 45 nam, 17 nữ", "3.579 tỷ 654 triệu đồng", "từ 85% đến 90%", "nhiệm kỳ 2015-2020",
    "tổng số 100 hộ, gồm 40 hộ A và 50 hộ B",
  ]
  private static let strange = [
    "\u{A0}", "\u{200B}", "\u{AD}", "\u{FEFF}", "e\u{302}\u{301}", "\u{309}", "１５", "東京", "😀", "\u{2028}", "٣", "Ⅳ",
    "½", "\0",
  ]

  private static func number(_ random: inout SeededGenerator) -> String {
    let digits = (0..<Int.random(in: 1...5, using: &random)).map { _ in String(Int.random(in: 0...9, using: &random)) }
      .joined()
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4: return digits
    case 5: return digits + "," + String(Int.random(in: 0...99, using: &random))
    case 6: return digits + ".000"
    case 7: return String(repeating: "9", count: Int.random(in: 1...40, using: &random))
    case 8: return digits + ".123.456,7"
    default: return "0,000000000000000" + digits
    }
  }

  /// - Parameter isPlain: without characters that are read otherwise than they are written.
  private static func text(_ random: inout SeededGenerator, isPlain: Bool) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0...6: text += words.randomElement(using: &random)! + " "
      case 7...12: text += number(&random) + (Bool.random(using: &random) ? " " : "")
      case 13...16: text += marks.randomElement(using: &random)!
      case 17, 18: text += phrases.randomElement(using: &random)!
      default: if !isPlain { text += strange.randomElement(using: &random)! }
      }
    }
    let scalars = text.unicodeScalars
    var cut = String.UnicodeScalarView()
    cut.append(
      contentsOf: scalars.dropFirst(Int.random(in: 0...2, using: &random)).dropLast(
        Int.random(in: 0...6, using: &random)))
    return isPlain ? String(cut).precomposedStringWithCanonicalMapping : String(cut)
  }

  @Test(arguments: 0..<lots)
  func whateverTheText(_ lot: UInt64) {
    var random = SeededGenerator(seed: lot)
    for round in 0..<Self.rounds / Self.lots {
      let isPlain = round % 2 == 0
      let text = Self.text(&random, isPlain: isPlain)
      let checking = Checking(text)
      let fault = checking.fault(isPlain: isPlain)
      #expect(fault == nil, "lot \(lot), round \(round): \(text.debugDescription)")
    }
  }

  /// What is told without the right claims is what is told with them, less these.
  @Test(arguments: UInt64(100)..<130)
  func rightClaimsMayBeLeftOut(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let manuscript = Checking.manuscript(Self.text(&random, isPlain: true))
      let all = FigureChecker().check(manuscript)
      #expect(FigureChecker(keepsRightClaims: false).check(manuscript) == all.filter { $0.verdict != .consistent })
    }
  }

  @Test(arguments: RuleBook.all.map(\.identifier))
  func aRuleThatIsSwitchedOffIsSilent(_ identifier: String) {
    let text = Self.phrases.map { "Có \($0)." }.joined(separator: "\n")
    #expect(Checking(text, disabled: [identifier]).said(by: identifier).isEmpty)
  }

  @Test func nothingAtAll() {
    #expect(FigureChecker().check(Manuscript(text: [], blocks: [])).isEmpty)
    #expect(Checking("").claims.isEmpty)
    #expect(Checking("\n\n \n").claims.isEmpty)
  }
}
