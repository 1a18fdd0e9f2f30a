import Testing

/// Changes between years that the paragraph tells one by one, with the time of then in brackets, or with a later sentence of then.
@Suite("changes: the words name both levels")
struct YearSeriesTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [
    (
      "Số xã đạt chuẩn năm 2022 là 40 xã, năm 2023 là 46 xã, năm 2024 là 50 xã. Riêng năm 2024 tăng ", "4 xã.", "6 xã.",
      "6"
    ),
    ("Sản lượng: 120 tấn (2021), 150 tấn (2022), 180 tấn (2023). Như vậy mức tăng năm 2022 là ", "25%.", "22%.", "22%"),
    (
      "Sản lượng năm 2021 đạt 120 tấn, năm 2022 đạt 150 tấn và năm 2023 đạt 180 tấn, tăng lần lượt 25% và ", "20%.",
      "23%.",
      "23%"
    ),
    (
      "Số vụ cháy năm thứ nhất 48, năm thứ hai 36, năm thứ ba 27. Năm thứ ba so với năm thứ nhất giảm ", "21 vụ.",
      "24 vụ.",
      "24"
    ),
    (
      "Tỷ lệ che phủ năm 2021 là 41,5%, năm 2022 là 42,3%, năm 2023 là 43,6%; riêng năm 2023 tăng ",
      "1,3 điểm phần trăm.",
      "1,7 điểm phần trăm.", "1,7 điểm phần trăm"
    ),
    (
      "Số vụ giảm từ 50 vụ năm 2021 xuống 40 vụ năm 2022 và 30 vụ năm 2023. Số vụ năm 2023 chỉ bằng ",
      "60% của năm 2021.",
      "65% của năm 2021.", "65%"
    ),
    ("Năm 2020 xã có 85 hộ nghèo, năm 2024 có 52 hộ nghèo, giảm ", "33 hộ nghèo.", "38 hộ nghèo.", "38"),
    ("Nếu như năm 2019 cả huyện có 14 hợp tác xã thì nay là 23, tăng ", "9 hợp tác xã.", "8 hợp tác xã.", "8"),
  ])
  func yearByYear(_ text: String, _ right: String, _ wrong: String, _ figure: String) {
    #expect(accused(text + right).isEmpty)
    #expect(accused(text + wrong) == [figure])
  }

  @Test func whatItWasStandsInBrackets() {
    let text = "Cả năm có 36 học viên bỏ học. So với năm trước, số học viên bỏ học giảm "
    #expect(accused(text + "9 em (năm trước 45 em).").isEmpty)
    #expect(accused(text + "12 em (năm trước 45 em).") == ["12"])
    let fire = "Vụ cháy làm 3 người chết, 7 người bị thương. So với kỳ trước, giảm "
    #expect(accused(fire + "2 người chết (05 người), tăng 1 người bị thương (06 người).").isEmpty)
    #expect(accused(fire + "3 người chết (05 người), tăng 1 người bị thương (06 người).") == ["3"])
  }

  @Test func whatItWasStandsInALaterSentence() {
    let (before, behind) = (
      "Doanh thu đạt 420 tỷ đồng, tăng ",
      " so với cùng kỳ. Lợi nhuận 30 tỷ đồng. Cùng kỳ năm trước, doanh thu là 375 tỷ đồng."
    )
    #expect(accused(before + "12%" + behind).isEmpty)
    #expect(accused(before + "14%" + behind) == ["14%"])
    let plan = "Lượng khách quý I đạt 600 lượt xe. Kế hoạch quý II là 660 lượt xe, tăng "
    #expect(accused(plan + "10% so với thực hiện quý I.").isEmpty)
    #expect(accused(plan + "12% so với thực hiện quý I.") == ["12%"])
  }

  @Test(arguments: [
    (
      "Tỷ lệ đạt 88%, vượt mục tiêu 75% của nghị quyết ", "13 điểm phần trăm.", "15 điểm phần trăm.",
      "15 điểm phần trăm"
    ),
    (
      "Xã đạt 22,5%, cao hơn chính mình 5 năm trước ", "10 điểm phần trăm (khi đó là 12,5%).",
      "12 điểm phần trăm (khi đó là 12,5%).", "12 điểm phần trăm"
    ),
    (
      "Thu mới đạt 58% dự toán, trong khi thời gian đã qua 75%, chậm ", "17 điểm phần trăm.", "14 điểm phần trăm.",
      "14 điểm phần trăm"
    ),
    (
      "Tỷ lệ vắng bình quân chung 2,4%, riêng ca đêm 3,9%, cao hơn mức chung ", "1,5 điểm phần trăm.",
      "1,2 điểm phần trăm.",
      "1,2 điểm phần trăm"
    ),
  ])
  func points(_ text: String, _ right: String, _ wrong: String, _ figure: String) {
    #expect(accused(text + right).isEmpty)
    #expect(accused(text + wrong) == [figure])
  }

  @Test func shareOfAPartThatIsNamedAgain() {
    let text =
      "Tổng vốn 500 tỷ đồng, gồm vốn trong nước 320 tỷ đồng và vốn nước ngoài 180 tỷ đồng. Vốn nước ngoài chiếm "
    #expect(accused(text + "36%.").isEmpty)
    #expect(accused(text + "38%.") == ["38%"])
  }

  @Test func products() {
    #expect(accused("Xã dựng 3 điểm đọc sách ngoài giờ, mỗi điểm 40 chỗ, tổng 120 chỗ.").isEmpty)
    #expect(accused("Xã dựng 3 điểm đọc sách ngoài giờ, mỗi điểm 40 chỗ, tổng 130 chỗ.") == ["130"])
    let prizes = "Thưởng 6 tổ, mỗi tổ 10 triệu đồng và 15 cá nhân, mỗi cá nhân 2 triệu đồng, tổng "
    #expect(accused(prizes + "90 triệu đồng.").isEmpty)
    #expect(accused(prizes + "95 triệu đồng.") == ["95 triệu đồng"])
  }

  /// Of something else, of another time, of an aim, of the next comparison.
  @Test(arguments: [
    "Năm 2022 đạt 41.200 tỷ đồng, năm 2023 đạt 44.900 tỷ đồng, năm 2024 đạt 48.300 tỷ đồng. So với năm 2022, số lao động năm "
      + "2024 tăng 10%.",
    "Thu ngân sách năm 2022 đạt 5.200 tỷ đồng, năm 2023 đạt 6.100 tỷ đồng. Chi ngân sách năm 2023 tăng 12% so với năm 2022.",
    "Doanh thu năm 2022 là 120 tỷ đồng, năm 2023 là 150 tỷ đồng; kế hoạch năm 2024 tăng 12%.",
    "Số vụ năm 2021 là 40 vụ, năm 2022 là 35 vụ, năm 2023 là 30 vụ; riêng tháng 12 năm 2023 tăng 3 vụ.",
    "Số vụ năm 2018 là 26 vụ, năm 2019 là 18 vụ (giảm 8 vụ), năm 2020 là 7 vụ (giảm 11 vụ so với năm 2019, giảm 19 vụ so với "
      + "năm 2018).",
    "Năm 2022 trồng 120 ha, năm 2023 trồng 150 ha, năm 2024 trồng 135 ha; so với năm 2022 tăng 15 ha, so với năm 2023 giảm 15 "
      + "ha.",
    "Doanh thu năm 2022 đạt 400 tỷ đồng, năm 2023 đạt 440 tỷ đồng. Lợi nhuận năm 2023 tăng 18%.",
    "Năm 2021 kết nạp 120 đảng viên, năm 2022 kết nạp 132 đảng viên, năm 2023 kết nạp 150 đảng viên, vượt chỉ tiêu lần lượt "
      + "20% và 25%.",
    "Thu ngân sách tháng 9 đạt 520 tỷ đồng, tăng 6% so với cùng kỳ. Lũy kế 9 tháng thu ngân sách đạt 4.900 tỷ đồng. Cùng kỳ "
      + "năm trước, thu ngân sách 9 tháng là 4.500 tỷ đồng.",
    "Năm 2023 có 120 học sinh bỏ học; cấp THPT có 58 học sinh bỏ học. So với năm học trước, số học sinh bỏ học giảm 9 em (năm "
      + "học trước 129 em).",
    "Tỷ lệ đạt 91,5%, vượt chỉ tiêu 80% và tăng 3,2 điểm phần trăm so với năm trước.",
    "Danh mục gồm 15 dự án: 5 dự án hạ tầng (4.300 tỷ đồng), 10 dự án chế biến (4.300 tỷ đồng). Tổng vốn dự kiến 8.600 tỷ "
      + "đồng, riêng nhóm hạ tầng chiếm 50%.",
    "Cấp mới 140 dự án với 1.350 triệu USD và điều chỉnh 90 lượt dự án với 1.650 triệu USD; tổng vốn 3.000 triệu USD. Vốn cấp "
      + "mới chiếm 45%, vốn điều chỉnh chiếm 55%.",
  ])
  func somethingElseIsMeant(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
