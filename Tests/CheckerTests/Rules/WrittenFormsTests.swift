import Checker
import Foundation
import Testing

/// A text says the same however it is stored: composed or decomposed letters, other spaces, other line ends.
@Suite struct WrittenFormsTests {
  private static let texts = [
    "Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 8 chi bộ.",
    "Số dự án tăng từ 50 lên 70 dự án, tăng 41%.",
    "Đầu nhiệm kỳ có 191 đảng viên, đến nay có 482 đảng viên, tăng 291 đảng viên (125,3%).",
    "Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,4 điểm phần trăm.",
    "Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 40% so với năm 2019.",
    "Kế hoạch giao 30.000 đoàn viên, kết nạp 86.273 đoàn viên, vượt 287,6% kế hoạch.",
    "Có 312 dự án, trong đó 125 dự án FDI, chiếm 41,1%.",
    "Có 48/48 đại biểu có mặt biểu quyết tán thành, đạt 90,57% tổng số đại biểu.",
    "Kết nạp 62 đảng viên, tăng 24,8% so với cùng kỳ.\nKết nạp 155/200 đảng viên, đạt 77% chỉ tiêu.\n"
      + "Thành lập ở 53/59 cụm (89,8%).",
  ]

  private static let forms: [(name: String, write: @Sendable (String) -> String)] = [
    ("decomposed", { $0.decomposedStringWithCanonicalMapping }),
    ("non-breaking spaces", { $0.replacing(" ", with: "\u{A0}") }),
    ("CRLF", { $0.replacing("\n", with: "\r\n") }),
    (
      "all of them",
      {
        $0.decomposedStringWithCanonicalMapping.replacing(" ", with: "\u{A0}").replacing("\n", with: "\r\n")
      }
    ),
    (
      "full-width digits",
      { text in
        String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0xFEE0)! : $0 }))
      }
    ),
  ]

  /// What is found, with the words of the file where it is found, in one form.
  private func found(_ text: String) -> [String] {
    let checking = Checking(text)
    return checking.claims.map { claim in
      let places = [claim.figure, claim.range] + claim.operands.map(\.range)
      return
        ([claim.rule, claim.verdict.rawValue, claim.stated, claim.expected ?? "-"]
        + places.map { plain(checking.words($0)) })
        .joined(separator: "|")
    }
  }

  private func plain(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.replacing("\r", with: "")
  }

  @Test(arguments: texts, forms.map(\.name))
  func theSameFindings(_ text: String, _ form: String) throws {
    let written = try #require(Self.forms.first { $0.name == form }).write(text)
    #expect(!found(text).isEmpty)
    #expect(found(written) == found(text))
  }
}
