import Checker
import Testing

@Suite("count.enumeration: proper names")
struct ProperNamesTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "count.enumeration") }

  @Test(arguments: [
    "Có 4 khu kín chỗ: Hòa Tân, Sao Mai, Phú Lộc, An Bình 2.",
    "Có 4 khu đã hoạt động là Hòa Tân, Sao Mai, Phú Lộc và VSIP.",
    "4 địa phương Hòa Tân, Sao Mai, Phú Lộc, An Bình chưa có dự án.",
    "Tỉnh có 3 khu kinh tế (Hòa Tân, Sao Mai, cửa khẩu Phú Lộc).",
    "Có 3 cụm cho thuê 96 ha gồm: Hòa Tân 40 ha, Sao Mai 31 ha, Phú Lộc 25 ha.",
  ])
  func asManyAsNamed(_ text: String) {
    #expect(verdicts(text) == [.consistent])
  }

  @Test(arguments: [
    "Có 5 khu đã kín chỗ: Hòa Tân, Sao Mai, Phú Lộc, An Bình.",
    "Thành lập 04 chi bộ, gồm: Chi bộ Hòa Tân, Chi bộ Sao Mai và Chi bộ Phú Lộc; nâng tổng số lên 31 chi bộ.",
  ])
  func notAsMany(_ text: String) {
    #expect(verdicts(text) == [.inconsistent])
  }

  @Test(arguments: [
    "Có 9 khu đã kín chỗ như: Hòa Tân, Sao Mai, Phú Lộc, An Bình.",
    "Có 25 khu công nghiệp: Hòa Tân, Sao Mai, Phú Lộc dẫn đầu về thu hút vốn.",
    "Trong 5 khu, tiêu biểu là Hòa Tân, Sao Mai, Phú Lộc.", "Có 5 dự án của Hòa Tân, Sao Mai, Phú Lộc và An Bình.",
  ])
  func notAllAreNamed(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
