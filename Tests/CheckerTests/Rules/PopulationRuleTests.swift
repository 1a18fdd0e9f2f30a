import Testing

@Suite("ratio.population")
struct PopulationRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "ratio.population") }

  @Test func theRatioOfTheSexes() {
    let born = "Trong năm có 5.460 bé trai và 4.875 bé gái chào đời."
    #expect(said(born + " Tỷ số giới tính khi sinh là 112 bé trai/100 bé gái.") == ["consistent 112 bé trai/100 → 112"])
    #expect(
      said(born + " Tỷ số giới tính khi sinh là 112 bé gái/100 bé trai.").first?.hasPrefix("inconsistent") ?? false)
    // Another year's, or another place's: it fits neither way round.
    #expect(said(born + " Tỷ số giới tính khi sinh là 108 bé trai/100 bé gái.").isEmpty)
  }

  @Test func density() {
    #expect(
      said("Xã rộng 41,5 km2, dân số 5.187 người, mật độ dân số 125 người/km2.") == ["consistent 125 → 124.8..125.1"])
    // Of another year, perhaps: only a list of particulars is sure.
    #expect(said("Xã rộng 41,5 km2, dân số 5.187 người, mật độ dân số 152 người/km2.").isEmpty)
    #expect(
      said("- Diện tích: 41,5 km2\n- Dân số: 5.187 người\n- Mật độ dân số: 152 người/km2") == [
        "inconsistent 152 → 124.8..125.1"
      ])
    #expect(
      said("- Diện tích: 41,5 km2\n- Dân số: 5.187 người\n- Dân số 2009: 6.020 người\n- Mật độ: 152 người/km2").isEmpty)
  }
}
