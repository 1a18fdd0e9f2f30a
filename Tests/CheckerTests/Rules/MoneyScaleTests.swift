import Testing

@Suite("number.scale: amounts whose scale word is lost")
struct MoneyScaleTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "number.scale").filter { $0.hasPrefix("inconsistent") }
  }

  @Test func aFewDollarsOfCapital() {
    func text(_ amount: String) -> String {
      "Trong 11 tháng, tỉnh thu hút vốn FDI đạt \(amount). Có 14 dự án mới với số vốn đăng ký 96,3 triệu USD, 31 lượt dự án tăng vốn với số vốn "
        + "tăng thêm 151,2 triệu USD."
    }
    #expect(accused(text("247,5 USD")).count == 1)
    #expect(accused(text("247,5 triệu USD")).isEmpty)
    // What is paid for each is no capital of all.
    #expect(
      accused("Xuất khẩu 4,2 triệu USD; giá trị bình quân mỗi tấn đạt 612,5 USD, kim ngạch mỗi người 340 USD.").isEmpty)
    #expect(accused("Kim ngạch xuất khẩu gạo đạt 86,4 triệu USD với giá 512,6 USD/tấn.").isEmpty)
  }

  @Test func aThousandthOfItsParts() {
    func text(_ total: String) -> String {
      "Có 27 dự án mới với số vốn 1,2 tỷ USD. Bên cạnh đó, 18 dự án tăng thêm 346 triệu USD. Tổng vốn thu hút được trong năm đạt \(total)."
    }
    #expect(accused(text("1,55 triệu USD")).count == 1)
    #expect(accused(text("1,55 tỷ USD")).isEmpty)
    #expect(accused(text("2,61 triệu USD")).isEmpty)
  }

  @Test func aShareOfAThousandth() {
    func text(_ part: String) -> String {
      "Các dự án có tổng vốn đăng ký 1,461 tỷ USD; vốn thực hiện \(part), chiếm 61,8% tổng vốn đăng ký."
    }
    #expect(accused(text("902,9 tỷ USD")).count == 1)
    #expect(accused(text("902,9 triệu USD")).isEmpty)
    #expect(accused(text("803,1 tỷ USD")).isEmpty)
  }
}
