import Testing

@Suite("share.percent: two digits of the percentage swapped")
struct MistypedShareTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func behindWhatChanged() {
    func text(_ rate: String) -> String {
      "Án hôn nhân thụ lý 1.416 vụ, với 1.522 người (tăng 31 vụ); đã giải quyết 1.403 vụ với 1.498 người (tăng 22 vụ), đạt tỷ lệ \(rate)."
    }
    #expect(accused(text("99,80%")) == ["99,80%"])
    #expect(accused(text("99,08%")).isEmpty)
    // Digits apart, as chance has them; neither the one nor the other, and no slip.
    #expect(accused(text("89,09%")).isEmpty)
    #expect(accused(text("97,36%")).isEmpty)
  }

  @Test func ofANamedWhole() {
    func text(_ rate: String) -> String {
      "Cả huyện có 9.284 trẻ ra đời, tăng 310 trẻ so với năm trước, trong đó có 842 trẻ là con thứ ba trở lên, giảm 56 trẻ so với cùng kỳ, chiếm "
        + "\(rate) số sinh."
    }
    #expect(accused(text("9,70%")) == ["9,70%"])
    #expect(accused(text("9,07%")).isEmpty)
  }

  /// "trở lên" is said of the birth and of the marks, not of the number.
  @Test func fromTheThirdOn() {
    func text(_ rate: String) -> String {
      "Cả huyện có 9.284 trẻ ra đời, trong đó có 842 trẻ là con thứ ba trở lên, chiếm \(rate)."
    }
    #expect(accused(text("9,37%")) == ["9,37%"])
    #expect(accused(text("9,07%")).isEmpty)
    #expect(accused("Trường có 412 học sinh, trong đó 330 học sinh khá trở lên, chiếm 81,1%.") == ["81,1%"])
  }

  /// Cases, each of a person; khẩu and nhân khẩu.
  @Test func wholesOfAnotherName() {
    #expect(
      Checking("Tổng số ca mắc là 214 trường hợp trong đó 131 người từ nơi khác về, chiếm 61,7%.").accused == ["61,7%"])
    #expect(
      Checking("Tổng số ca mắc là 214 trường hợp trong đó 131 người từ nơi khác về, chiếm 61,2%.").accused.isEmpty)
    func text(_ last: String) -> String {
      "Xã có 2.846 nhân khẩu, gồm: dân tộc Tày 1.902 khẩu = 66,83%; dân tộc Nùng 611 khẩu = 21,47%; dân tộc Dao 214 khẩu = 7,52%; dân tộc "
        + "Kinh 119 khẩu = \(last)."
    }
    #expect(Checking(text("4,81%")).accused == ["4,81%"])
    #expect(Checking(text("4,18%")).accused.isEmpty)
  }

  /// A sign says that it is a share; the others prove of what.
  @Test func behindASign() {
    func text(_ last: String) -> String {
      "Đảng bộ có 412 đảng viên, trong đó: nữ 181 đảng viên = 43,9%; người có đạo 54 đảng viên = 13,1%; cao tuổi 14 đảng viên = \(last)."
    }
    #expect(Checking(text("0,34%")).accused == ["0,34%"])
    #expect(Checking(text("3,4%")).accused.isEmpty)
  }
}
