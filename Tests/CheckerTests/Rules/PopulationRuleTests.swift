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
    #expect(
      said("Xã rộng 41,5 km2, dân số 5.187 người, mật độ dân số 152 người/km2.") == ["inconsistent 152 → 124.8..125.1"])
    // Within a twentieth it may be of the year before; beside two areas or two counts of people it may be of either.
    #expect(said("Xã rộng 41,5 km2, dân số 5.187 người, mật độ dân số 122 người/km2.").isEmpty)
    #expect(
      said("Xã rộng 41,5 km2, trong đó 30,1 km2 là rừng; dân số 5.187 người, mật độ dân số 152 người/km2.").isEmpty)
    #expect(
      said("Xã rộng 41,5 km2, dân số 5.187 người, năm 2009 là 6.020 người, mật độ dân số 152 người/km2.").isEmpty)
    #expect(
      said("- Diện tích: 41,5 km2\n- Dân số: 5.187 người\n- Mật độ dân số: 152 người/km2") == [
        "inconsistent 152 → 124.8..125.1"
      ])
    #expect(
      said("- Diện tích: 41,5 km2\n- Dân số: 5.187 người\n- Dân số 2009: 6.020 người\n- Mật độ: 152 người/km2").isEmpty)
  }

  /// Of the province, of the centre: another place than the area and the people told with it.
  @Test(arguments: [
    "Dân số toàn huyện là 145.210 người, diện tích 412,6 km2, mật độ dân số trung bình của tỉnh là 402 người/km2.",
    "Thị trấn rộng 12,4 km², dân số 9.120 người, mật độ dân số tại khu trung tâm 2.300 người/km².",
  ])
  func densityOfAnotherPlace(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func densityToldBeforeThePeople() {
    func text(_ density: String) -> String {
      "2. Điều kiện tự nhiên:\n- Diện tích: 52,3 km². Mật độ dân số \(density) người/km2\n3. Dân cư:\n- Dân số: 4.080 người."
    }
    #expect(said(text("61")) == ["inconsistent 61 → 77.9..78.1"])
    #expect(said(text("78")) == ["consistent 78 → 77.9..78.1"])
    #expect(
      said("Mật độ dân số 61 người/km2 là thấp nhất huyện, cả vùng rộng 52,3 km².\n- Dân số xã bên: 4.080 người.")
        .isEmpty)
  }
}
