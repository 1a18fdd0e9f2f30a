import Foundation
import Testing

@testable import Proofreading

/// Documents that bear a secrecy mark are refused; words about secrecy are not one.
@Suite struct SecrecyMarkTests {
  @Test(arguments: [
    ("MẬT", SecrecyMark.Level.secret), ("Mật", .secret), ("tối mật", .topSecret), ("TUYỆT MẬT", .absolute),
    ("[ TỐI MẬT ]", .topSecret), ("* M Ậ T *", .secret), ("T U Y Ệ T   M Ậ T", .absolute), ("│ MẬT │", .secret),
    ("Độ mật: Mật", .secret), ("Mức độ mật : TUYỆT MẬT", .absolute), ("MẬT (Bản số: 03)", .secret),
    ("TỈNH ỦY A\tTỐI MẬT", .topSecret), ("MẬT          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .secret),
    ("MẬT - KHẨN", .secret), ("HỎA TỐC / TỐI MẬT", .topSecret), ("TÀI LIỆU MẬT", .secret),
  ])
  func marksAreFound(_ line: String, _ level: SecrecyMark.Level) throws {
    for line in [line, line.decomposedStringWithCanonicalMapping] {
      let found = try #require(refusal(Array("TỈNH ỦY A\nSố 05\n\(line)\nBÁO CÁO\n".utf8)))
      #expect(found.cause == .secret)
      #expect(found.phrase.vi.contains("“\(level.rawValue)” (dòng 3)"))
    }
  }

  @Test(arguments: [
    "Công tác bảo mật được chú trọng.", "Chấp hành Luật Bảo vệ bí mật nhà nước", "Danh mục bí mật nhà nước",
    "Độ mật: không", "Độ mật", "Bảo mật", "BÍ MẬT NHÀ NƯỚC", "Sản lượng mật ong: 5 tấn", "Mật ong", "Mật độ 5",
    "Tài liệu mật được quản lý riêng", "Đã giải mật 5 văn bản", "MẤT", "Phân loại: Mật 5, Tối mật 3",
  ])
  func wordsOfRunningTextAreNone(_ line: String) {
    #expect(refusal(Array("TỈNH ỦY A\n\(line)\nBÁO CÁO\n".utf8)) == nil)
  }

  @Test func onlyTheHeadCounts() {
    let body = Array(repeating: String(repeating: "Năm 2020 đạt kết quả tốt. ", count: 5), count: 60)
    #expect(refusal(Array((body + ["MẬT"]).joined(separator: "\n").utf8)) == nil)
    #expect(refusal(Array((["MẬT"] + body).joined(separator: "\n").utf8))?.cause == .secret)
  }

  @Test func cellsAndBoxesOfOtherFormatsCountToo() {
    #expect(refusal(Array("<html><table><tr><td>Số 5<td><b>MẬ</b>T</table>".utf8))?.cause == .secret)
    #expect(refusal(Array("**TỐI MẬT**\n\n# Báo cáo".utf8), name: "a.md")?.cause == .secret)
  }

  @Test func theLineIsCountedAsEditorsCountIt() throws {
    for end in ["\n", "\r\n", "\r"] {
      let found = try #require(refusal(Array(["Một", "", "MẬT", "Hai"].joined(separator: end).utf8)))
      #expect(found.phrase.vi.contains("(dòng 3)"))
    }
  }
}
