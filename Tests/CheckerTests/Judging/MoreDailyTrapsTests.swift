import Testing

/// More right sentences of daily reports that look as if a figure in them were wrong, and beside each kind one that is.
@Suite("more daily reports that look wrong") struct MoreDailyTrapsTests {
  @Test(arguments: [
    // Some of those told right before the bracket, or behind "trong đó".
    "Tiếp công dân định kỳ 18 lượt, 31 người (có 03 đoàn gồm 12 người); tiếp đột xuất 20 lượt, 25 người. Cộng chung 38 lượt với 56 người.",
    "Đã tiếp 147 người, trong đó 52 người đi theo đoàn; tiếp đột xuất 136 người. Cộng chung 283 người.",
    // One of a list that makes its total.
    "Đã cấp 846 chiếc áo phao, trong đó ngư dân 312 chiếc, học sinh 285 chiếc, dân quân 151 chiếc, thanh niên 98 chiếc; 37 chiếc còn lại nhập kho.",
    // The numbers of names.
    "Sau sáp nhập có 146 người (Trạm 1: 58, Trạm 2: 47, Trạm 3: 41), nay còn 120 người.",
    // A place of worship is no score.
    "Cơ sở thờ tự: 14 nhà thờ, 16 chùa, 12 điểm nhóm, cộng 42 cơ sở.",
    // What is wanting, and what was taken off.
    "Mực nước hồ sáng nay 58,1 m (mực nước dâng bình thường 60 m; thiếu 1,9 m).",
    "Mực nước hồ sáng nay 61,5 m (mực nước dâng bình thường 60 m; cao hơn 1,5 m).",
    "Nhu cầu nước 25 m3 (có 20 m3, thiếu 5 m3).",
    "Bộ tiêu chí có 36 chỉ tiêu (bộ cũ 33 chỉ tiêu, bổ sung 5 chỉ tiêu và bỏ 02 chỉ tiêu).",
    "Danh sách có 54 hộ (cũ 50 hộ; bổ sung 09 hộ, đưa ra 05 hộ).",
    "Toàn huyện có 512 hộ nghèo (đầu năm 604 hộ, thoát nghèo 118 hộ, phát sinh 26 hộ).",
    // Prices of kinds.
    "Thưởng loại 1: 1.500.000 đồng, loại 2: 900.000 đồng, loại 3: 700.000 đồng.",
    "Mức hỗ trợ hạng A: 1.200.000 đồng, hạng B: 800.000 đồng, hạng C: 300.000 đồng.",
    "Giá vé người lớn: 120.000 đồng, trẻ em: 60.000 đồng, học sinh: 50.000 đồng.",
  ])
  func rightSums(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(arguments: [
    // Another pair told before gives what is left.
    "Khu tái định cư có 352 lô, đã ký hợp đồng 320 lô (90,9%). Tiền đất đã thu 5.400 triệu đồng tức của 305 lô, còn 15 lô chưa nộp.",
    "Toàn tỉnh đang trữ 41,6 triệu m3; hồ Suối Vàng lớn nhất chứa 18,2/21,0 triệu m3. Sáu hồ còn lại chứa 23,4 triệu m3.",
    // By how much the plan is exceeded.
    "Số đăng ký hiến máu vượt chỉ tiêu (640 người) 91 người, bằng 114,2% kế hoạch.",
    "Số hộ đăng ký vượt kế hoạch năm (450 hộ) là 67 hộ, đạt 114,9% kế hoạch.",
    // One more factor, a price for another unit, a price for one of two.
    "Mỗi cháu uống 2 hộp sữa/ngày, 4 ngày/tuần. Tuần đầu phát 2.400 hộp cho 300 cháu.",
    "Hợp tác xã bán 6,4 tấn × 95.000 đồng/kg = 608 triệu đồng.",
    "Đã bán 350 kg × 12 triệu đồng/tấn = 4,2 triệu đồng.",
    "Đền bù 2,4 ha × 12.000 đồng/m2 = 288 triệu đồng.",
    "Bán 17,5 tấn x 24.000 đ/kg = 420 triệu đồng.",
    "Tiền ăn 70.000 đồng/người/ngày × 42 × 5 = 14.700.000 đồng.",
    // An aim, and where it stands now.
    "(3) 100% thôn có nhà văn hóa (hiện 14/18 thôn).",
    "Phấn đấu đến năm 2027 có 95% hộ dùng nước sạch (hiện nay 412/560 hộ).",
    "Tỷ lệ thôn có nhà văn hóa 100% (năm 2022 là 14/18 thôn).",
    // What there was in its own year.
    "Số gia đình văn hóa năm 2019 là 3.120 hộ, chiếm 61%; năm 2020 là 3.044 hộ, chiếm 58%; năm 2021 là 3.207 hộ, chiếm 60%.",
    "Số hộ giỏi năm 2009 là 4.712 hộ, chiếm 79%; năm 2010 là 4.530 hộ, chiếm 76%; năm 2011 là 4.655 hộ, chiếm 77%. "
      + "Số hộ giỏi ba năm liền năm 2009 là 1.460 hộ, chiếm 31%; năm 2010 là 1.985 hộ, chiếm 44%; "
      + "kế hoạch giao năm 2012 là 1.840 hộ/4.720 hộ, chiếm 39%.",
  ])
  func rightRates(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  @Test(
    arguments: [
      (
        "Tiếp công dân định kỳ 18 lượt, 31 người (có 03 đoàn gồm 12 người); tiếp đột xuất 20 lượt, 25 người. "
          + "Cộng chung 38 lượt với 58 người.", ["58"]
      ),
      (
        "Đã cấp 846 chiếc áo phao, trong đó ngư dân 312 chiếc, học sinh 287 chiếc, dân quân 149 chiếc, thanh niên 88 chiếc.",
        ["846"]
      ),
      ("Sau sáp nhập có 146 người (Trạm 1: 58, Trạm 2: 47, Trạm 3: 31), nay còn 120 người.", ["146"]),
      ("Cơ sở thờ tự: 14 nhà thờ, 16 chùa, 12 điểm nhóm, cộng 44 cơ sở.", ["44"]),
      ("Mực nước hồ sáng nay 58,1 m (mực nước dâng bình thường 60 m; thiếu 2,9 m).", ["58,1 m"]),
      ("Nhu cầu nước 27 m3 (có 20 m3, thiếu 5 m3).", ["27 m3"]),
      ("Bộ tiêu chí có 37 chỉ tiêu (bộ cũ 33 chỉ tiêu, bổ sung 5 chỉ tiêu và bỏ 02 chỉ tiêu).", ["37"]),
      ("Có 46 hợp tác xã yếu kém (ngừng hoạt động 31, giải thể 17).", ["46"]),
      ("Thưởng tổng cộng: 1.500.000 đồng, loại 2: 900.000 đồng, loại 3: 700.000 đồng.", ["1.500.000 đồng"]),
      ("Dân số: 1.500 người, nam: 900 người, nữ: 700 người.", ["1.500"]),
      ("Khu tái định cư có 352 lô, đã ký hợp đồng 320 lô, còn 42 lô chưa ký.", ["42"]),
      ("Hồ Suối Vàng lớn nhất chứa 18,2/21,0 triệu m3, còn lại 3,8 triệu m3.", ["3,8 triệu m3"]),
      ("Đã đăng ký 91 người, bằng 114,2% kế hoạch.", ["114,2%"]),
      ("Mỗi cháu nhận 2 hộp sữa, tổng số 640 hộp cho 300 cháu.", ["640"]),
      ("Hợp tác xã bán 6,4 tấn × 95.000 đồng/kg = 680 triệu đồng.", ["680 triệu đồng"]),
      ("Tiền ăn 70.000 đồng/người/ngày × 42 × 5 = 17.400.000 đồng.", ["17.400.000 đồng"]),
      ("Đã có 86% thôn có nhà văn hóa (hiện 14/18 thôn).", ["86%"]),
      ("Năm 2024 đạt 93% thôn có nhà văn hóa (năm 2024 là 14/18 thôn).", ["93%"]),
      (
        "Năm 2020 có 5.248 hộ, trong đó 3.044 hộ văn hóa, chiếm 85%; năm 2021 có 5.345 hộ, trong đó 3.207 hộ văn hóa, chiếm 60%.",
        ["85%"]
      ),
    ] as [(String, [String])])
  func wrong(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test("a price for one kilogram of what is told in tons is said to be right") func pricedByUnit() {
    let checking = Checking("Hợp tác xã bán 6,4 tấn × 95.000 đồng/kg = 608 triệu đồng.")
    #expect(checking.verdicts(by: "rate.product") == [.consistent])
  }
}
