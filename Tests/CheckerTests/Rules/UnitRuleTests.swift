import Checker
import Testing

@Suite("unit.conversion")
struct UnitRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "unit.conversion") }
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "unit.conversion") }

  @Test func areasAndTimes() {
    #expect(said("Nhà xưởng rộng 24.800 m2 (2,48 ha).") == ["consistent 2,48 ha → 2.48"])
    #expect(said("Thi công trong 30 tháng (2,5 năm).").count == 1)
    #expect(verdicts("Khu đất 1,2 km2 tương đương 120 ha.") == [.consistent])
  }

  @Test func aDigitMisplaced() {
    #expect(said("Nhà xưởng rộng 24.800 m2 (24,8 ha).") == ["inconsistent 24,8 ha → 2.5"])
    #expect(verdicts("Tuyến ống dài 4,5 km (450 m).") == [.inconsistent])
  }

  /// Brackets may hold something else; words of likeness do not.
  @Test func anotherAmountInBrackets() {
    #expect(verdicts("Kho chứa 5 tấn (800 kg hàng dễ vỡ).").isEmpty)
    #expect(verdicts("Khu đất 45 ha (4.500 m2 nhà xưởng).").isEmpty)
    #expect(verdicts("Kho chứa 5 tấn, tức 5.800 kg.") == [.inconsistent])
    #expect(verdicts("Bể chứa 500 m3 (12 m2).").isEmpty)
  }

  /// Alone in the bracket, and near enough that nothing else can be meant.
  @Test func aloneInBrackets() {
    #expect(verdicts("Khu đất rộng 11.400 m2 (1,24 ha).") == [.inconsistent])
    #expect(verdicts("Khu đất rộng 11.400 m2 (1,14 ha).") == [.consistent])
    #expect(verdicts("Khu đất rộng 11.400 m2 (4,2 ha).").isEmpty)
    #expect(verdicts("Khu đất rộng 11.400 m2 (1,24 ha tính cả đường vào).").isEmpty)
  }

  @Test func aDayAndAYear() {
    #expect(verdicts("Công suất 2.000 m3/ngày đêm, tương đương 730.000 m3/năm.") == [.consistent])
    #expect(verdicts("Lượng rác 20 tấn/ngày (khoảng 6.200 tấn/năm).") == [.consistent])
    #expect(verdicts("Lượng rác 20 tấn/ngày (khoảng 730 tấn/năm).") == [.inconsistent])
  }

  /// A works may stand still for a month or two.
  @Test func aMonthAndAYear() {
    let lead = "Nhà máy đạt công suất 4.500 tấn/tháng, tương đương "
    #expect(verdicts(lead + "54.000 tấn/năm.") == [.consistent])
    #expect(verdicts(lead + "52.000 tấn/năm.") == [.inconsistent])
    #expect(verdicts(lead + "49.500 tấn/năm.").isEmpty)
    #expect(verdicts(lead + "54.750 tấn/năm.").isEmpty)
    #expect(verdicts("Nhà máy đạt công suất 4.500 tấn/tháng, 52.000 tấn/năm.").isEmpty)
    #expect(verdicts("Xưởng dùng 30 tấn/tháng, tức 90 tấn/quý.") == [.consistent])
  }
}
