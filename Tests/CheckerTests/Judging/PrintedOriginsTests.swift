import Foundation
import Testing

/// What print has taught, in sentences of our own: nothing in them is wrong, and each was accused once.
struct PrintedOriginsTests {
  @Test(arguments: [
    // An aim in a bracket is no base of a growth.
    "Tính chung 9 tháng, tổng lượng khách khu du lịch phục vụ xấp xỉ 6,2 triệu lượt, tăng gần 27% "
      + "so với cùng kỳ năm 2023, vượt mục tiêu năm 2024 (5,9 triệu lượt khách).",
    // A fraction in a bracket of its own, behind.
    "Đường sắt xảy ra 19 vụ, làm chết 18 người; so với cùng kỳ tăng 6 người chết (50%), số người "
      + "bị thương không thay đổi (5/5).",
    // One of three is a share by itself.
    "Tỉnh dẫn đầu vùng về sản lượng cá tra, chiếm gần 1/3 sản lượng của vùng, trong đó 92% sản "
      + "lượng là cá nuôi trong ao.",
    // A day in a bracket.
    "Có 24 người bị thương, tăng 11 người so với thống kê tối qua (14.9).",
    // Ranks are no parts of each other.
    "Cả nước đã có 7.912 sản phẩm được xếp hạng. Trong đó, 64,1% sản phẩm đạt 3 sao, 35,2% sản "
      + "phẩm 4 sao, 0,5% sản phẩm tiềm năng 5 sao.",
    // A number without its unit.
    "Tỉnh dẫn đầu cả nước với 82 triệu USD, chiếm 21,3% kim ngạch của cả nước. Trong đó, tôm chân "
      + "trắng 51,4 triệu USD, tôm sú 1,8 tiệu USD, còn lại 27,1 là các loại tôm khác.",
    // The rest is not told.
    "Tỉnh đứng sau xuất khẩu 76,5 triệu USD, trong đó tôm thẻ 70,1 triệu USD, tôm sú 2,4 triệu "
      + "USD, còn lại là các loại tôm khác.",
    // The rest of the shares is not told.
    "Bán lẻ của khu vực nhà nước chiếm 6,1%; khu vực ngoài nhà nước chiếm 93,2%; còn lại là khu "
      + "vực có vốn đầu tư nước ngoài.",
    // One chi bộ is no part of the members.
    "Qua kiểm tra đã thi hành kỷ luật đối với 1 tổ chức đảng và 27 đảng viên vi phạm; trong đó "
      + "khiển trách 1 tổ chức đảng và 21 đảng viên, cảnh cáo 6 đảng viên.",
    // Two of a longer list.
    "Riêng tháng 5, giá trị sản xuất đạt 1.284,5 tỷ đồng, tăng 5%. Trong đó, doanh nghiệp nhà "
      + "nước trung ương đạt 88 tỷ đồng, giảm 12%; doanh nghiệp nhà nước địa phương đạt 1.310 tỷ "
      + "đồng, tăng 18%; doanh nghiệp nước ngoài đạt 1.655 tỷ đồng, tăng 40%; doanh nghiệp tư nhân "
      + "đạt 2.010 tỷ đồng, tăng 3%.",
    // A total rounded to thousands.
    "Các tỉnh thả nuôi 482.000 ha tôm (tôm sú 474.000 ha, tôm thẻ 8.300 ha).",
    // Ba is a name.
    "Bão làm chìm 14 tàu cá (Bố Trạch 9, Quảng Trạch 3, Đồng Hới 1; Ba đồn 1).",
    // Those of the lowest grade are not told.
    "Trường trao bằng cho 3.860 sinh viên chính quy, có 51 sinh viên xuất sắc, 1.902 sinh viên "
      + "giỏi, 1.571 sinh viên khá.",
    // One in each of those named last.
    "Trong ngày có 241 ca tử vong tại: TP Hồ Chí Minh 164, Bình Dương 48, Long An 11, Tiền Giang "
      + "7, An Giang 3, Tây Ninh 2, Bến Tre 2, Cà Mau, Hà Nội, Kiên Giang, Thanh Hóa đều một.",
    // Each is beside its own name; none is the total of the others.
    "Các địa phương có ca mắc mới: TP Vinh: 84 ca, Nghi Lộc: 39 ca, Diễn Châu: 30 ca, Thanh "
      + "Chương: 22 ca, Tân Kỳ: 19 ca, Hưng Nguyên: 12 ca, Yên Thành: 5 ca.",
    // Of one kind alone.
    "Thuộc thẩm quyền là 251 đơn, gồm 171 đơn khiếu nại và 80 đơn tố cáo.\nĐã giải quyết 116 đơn "
      + "khiếu nại và 61 đơn tố cáo.",
    // Growth over the month before and over the year before.
    "Bán lẻ tháng 4 ước đạt 380 nghìn tỷ đồng, tăng 2,1% so với tháng trước và tăng 11,6% so với "
      + "cùng kỳ năm trước. Trong đó, hàng hóa đạt 291,4 nghìn tỷ đồng, tăng 2% so với tháng trước và "
      + "tăng 12,6% so với cùng kỳ; lưu trú, ăn uống đạt 45,3 nghìn tỷ đồng, tăng 9,4%; lữ hành đạt "
      + "3,4 nghìn tỷ đồng, tăng 12,8%; dịch vụ khác đạt 39,9 nghìn tỷ đồng, tăng 6,5% so với cùng "
      + "kỳ.",
    // What they were counted by.
    "12 đảng bộ có tỷ lệ cấp ủy viên nữ nhiệm kỳ 2025-2030 cao hơn 15%: Hòa An và cao nhất là Phú Lộc (37,5%) "
      + "(nhiệm kỳ trước chỉ có 10 đảng bộ đạt tỷ lệ theo yêu cầu).",
    // Behind a semicolon another thing is told.
    "Toàn tỉnh ghi nhận 48 ca mắc mới, trong đó 41 ca cộng đồng; 57 ca điều trị khỏi.",
    // Two groups, none of them the other's.
    "Các địa phương được chia hai nhóm: Nhóm A gồm 12 tỉnh đạt từ 90% trở lên; nhóm B gồm 51 tỉnh "
      + "đạt từ 80% đến dưới 90%.",
    // Each behind a colon of its own.
    "Đã chết: 24 người; đang điều trị: 19 người; đã an toàn: 47 người.",
    // Each behind its own name and colon.
    "Các xã có hộ phải di dời: Tân Kỳ: 23 hộ, Hưng Lợi: 11 hộ, Yên Mỹ: 7 hộ, Nghĩa An: 2 hộ.",
    // Several told together.
    "4.102 ca mắc mới tại 20 tỉnh, gồm: Bình An 2.910 ca, Đông Hải 480 ca, Long Thủy 231 ca, Tân "
      + "Phú 160 ca, Hòa Bình 92 ca, Nam Sơn 71 ca, Vĩnh Lộc 52 ca, An Khê 40 ca, Tây Hồ và Đông Sơn "
      + "mỗi tỉnh 18 ca, Phú Lộc 11 ca, Hà Trung và Kim Sơn mỗi tỉnh 4 ca, Ba Vì 3 ca.",
    // A share of another thing.
    "Tổng sản phẩm ước đạt 36.210 tỷ đồng, tăng 6,9%. Vốn đầu tư toàn xã hội đạt 33.104,5 tỷ "
      + "đồng, tăng 7,2% so với năm trước và bằng 56,9% tổng sản phẩm trong tỉnh.",
    // Said roughly.
    "Có 23 vụ việc được chuyển cho cơ quan điều tra, tăng 50% so với cùng kỳ năm trước.",
    // Of thousands the last digit proves nothing.
    "Lực lượng quản lý thị trường phát hiện 2.171 vụ vi phạm, giảm 19,46% so với cùng kỳ năm "
      + "trước.",
    // Members of a committee, and delegates: two offices.
    "Đại hội các xã đã bầu 2.360 ủy viên Ban Chấp hành và bầu 1.742 đại biểu chính thức, 418 đại "
      + "biểu dự khuyết dự đại hội cấp trên.",
    // A total added up twice, and both times right.
    "Dự hội nghị có 1.846 đại biểu thay mặt cho hơn 3,1 triệu hội viên. Trong đó, đại biểu đương nhiên "
      + "là 243 đồng chí (chiếm tỷ lệ 13,16%); đại biểu được bầu là 403 đồng chí (chiếm tỷ lệ 21,83%); đại "
      + "biểu được chỉ định là 1.200 đồng chí (chiếm tỷ lệ 65,01%). Đại biểu nam có 1.541 đồng chí, chiếm "
      + "83,48%; đại biểu nữ có 305 đồng chí, chiếm tỷ lệ 16,52%.",
    // What is left is left of a whole told in the paragraph before.
    "Đã giải quyết 1.420 tin; trong đó khởi tố 840 tin, không khởi tố 460 tin, tạm đình chỉ 120 tin, "
      + "còn 386 tin đang giải quyết.",
    // The rest is told of last, without a figure.
    "Tỉnh có 640 ca; trong số này, ngoài 04 ca tử vong, hiện còn 170 ca đang điều trị, số còn lại đã khỏi.",
    // Of all seats, and not of those who were there.
    "Nghị quyết được 462/465 (93,52%) đại biểu bấm nút thông qua.",
    // The last part is of another kind.
    "Có 04 nhóm giảm gồm: Nhóm nhà ở giảm 0,31%; nhóm giao thông giảm 0,62%; nhóm viễn thông giảm "
      + "0,11%; nhóm văn hóa giảm 0,25%; Nhóm giáo dục không biến động giá.",
    // Each was estimated for itself.
    "Tháng 3, tổng lượt khách ước đạt 512.309 lượt; trong đó khách quốc tế ước đạt 210.514 lượt, khách "
      + "nội địa ước đạt 301.794 lượt.",
    // What stands behind "với" is how many there are.
    "So với năm 2016, tăng 15% với 21.640 người tham gia bảo hiểm; trong đó, hộ gia đình tăng 65% với 9.870 người.",
    // Rates rounded to tens.
    "Tháng 5, tỉnh đón 820.000 lượt khách, tăng 80%. Trong đó, khách quốc tế đạt 400.000 lượt, tăng 170%; "
      + "khách nội địa đạt 420.000 lượt, tăng 40%.",
    // Told row by row, but of other things.
    "Qua thanh tra phát hiện vi phạm về kinh tế 3.304,9 tỷ đồng, 51,7ha đất; đã kiến nghị thu hồi về ngân "
      + "sách 1.880,7 tỷ đồng, 48,9ha đất; loại khỏi giá trị quyết toán 1.424,2 tỷ đồng, 2,8ha đất; xử phạt "
      + "vi phạm hành chính 137,3 tỷ đồng.",
    // What is told by another criterion is no total.
    "Về lý luận chính trị: 1.290 đại biểu có trình độ cao cấp. Về độ tuổi: dưới 40 tuổi có 67 đồng chí; từ "
      + "41-50 tuổi có 386 đồng chí; từ 51-60 tuổi có 692 đồng chí; trên 60 tuổi có 66 đồng chí.",
    // What is missing is told in the next sentence.
    "Tổng số khách do lữ hành phục vụ đạt 712 nghìn lượt; trong đó khách quốc tế đạt 241 nghìn lượt và khách trong "
      + "nước đạt 434 nghìn lượt. Khách Việt Nam ra nước ngoài đạt 37 nghìn lượt.",
    // What was found is no part beside those of one kind.
    "Kiểm tra 527 tổ chức đảng và 884 đảng viên, trong đó có 360 đảng viên là cấp ủy viên; kết luận có 245 tổ chức đảng "
      + "và 540 đảng viên vi phạm.",
    // A third group is counted beside the two that make the total.
    "Trong tuần, tổng lượt khách đến tỉnh đạt 160.000 lượt. Trong đó, khách quốc tế ước đạt 7.000 lượt, khách nội "
      + "địa ước đạt 153.000 lượt và khách qua lưu trú ước đạt 150.000 lượt.",
    // The headline's figure is no part of the same figure.
    "Tỉnh đã đón 2,6 triệu lượt khách du lịch. Trong tháng 5, khách đến tỉnh đạt 300.000 lượt. Tính chung 5 tháng, tổng "
      + "số khách ước đạt 2,6 triệu lượt.",
    // The base stands behind the bar.
    "Trong tuần 40/2022 toàn quốc ghi nhận 8.321 trường hợp mắc sốt xuất huyết, 1 tử vong. Tích lũy từ đầu năm đến nay toàn "
      + "quốc ghi nhận 261.189 trường hợp mắc, 112 tử vong. So với cùng kỳ năm 2021 (55.177/21) số mắc tăng 4,7 lần, tử vong "
      + "tăng 91 trường hợp.",
    // Parts of a part.
    "Năm nay thành phố giành 288 giải học sinh giỏi. Trong đó, Trường chuyên A có 153 giải gồm: 5 giải Nhất, 44 giải Nhì, "
      + "39 giải Ba và 65 giải Khuyến khích.",
    // A change of each, in a bracket.
    "Có 24 doanh nghiệp đạt trên 2.000 tỷ đồng lợi nhuận. Trong số này chỉ có 4 doanh nghiệp ghi nhận lợi nhuận giảm, nhiều "
      + "nhất là Lọc dầu Miền Trung (-15%).",
    // One of a row of provinces; dates with points.
    "Ngày 28.9 ghi nhận 4.589 ca, gồm 6 ca nhập cảnh và 4.583 ca trong nước. Trong đó, Bình Minh có 2.575 ca, Đồng Tháp "
      + "787 ca, An Giang 232 ca, Long An 159 ca, Kiên Giang 70 ca và Hà Nội 6 ca (ngày 27.9 có 12 ca).",
    // The number of a programme.
    "Có tổng cộng 1.162.134 thí sinh dự thi, trong đó có 1.137.183 thí sinh theo chương trình 2018 và 24.951 thí sinh tự do.",
    // Those who died and were hurt; none of the missing.
    "5 ngày nghỉ lễ, 294 người thương vong vì tai nạn giao thông. Trong 5 ngày nghỉ lễ, toàn quốc xảy ra 222 vụ, làm chết 136 "
      + "người, bị thương 158 người, mất tích 3 người.",
    // Of both together.
    "900 ứng viên đạt chuẩn gồm 71 giáo sư và 829 phó giáo sư, với tỷ lệ đạt chung là 83,88%.",
    // Poor households of the plain are of the households of the plain.
    "Cả tỉnh có 24.300 hộ nghèo. Hộ cận nghèo là 11.200 hộ (2,58%). Riêng đồng bằng có 8.150 hộ nghèo "
      + "(2,42%), 7.544 hộ cận nghèo (2,24%).",
    // A part in the bracket behind a comparison.
    "Tính đến tháng 8/2022, Đảng bộ Khối có 71 tổ chức cơ sở đảng (gồm 44 đảng bộ và 27 chi bộ), với 3.120 đảng viên, tăng 410 "
      + "đảng viên so với năm 2018 (trong đó đảng viên chính thức 2.981 đồng chí; đảng viên dự bị 139 đồng chí) sinh hoạt ở 5 "
      + "loại hình.",
    // The base of the change before it, and of none behind the semicolon.
    "Công ty báo lãi sau thuế 96 tỷ đồng, tăng 540% so với năm 2016 (15 tỷ đồng); tổng tài sản đạt 2.415,3 tỷ đồng, tăng 1.530 "
      + "tỷ đồng so với năm 2016.",
    // Both numbers of a fraction are rounded.
    "Kim ngạch xuất khẩu tháng 7 đạt 6,2 triệu USD giảm 43,7% so với cùng kỳ (6,2/11,1 triệu USD).",
    // Counted as visits, with shares of the visits.
    "Thường trực đã tiếp 7.400 người. Trong đó, Chủ tịch trực tiếp tiếp 5.130 lượt (chiếm 82,7% tổng số lượt), ủy quyền tiếp "
      + "1.073 lượt (chiếm 17,3% tổng số lượt).",
    // A list of its own behind the semicolon.
    "Tỉnh có 84 đơn vị hành chính cấp xã, gồm 56 xã và 28 phường; trong đó có 10 xã miền núi.",
    "Sau sáp nhập, tỉnh có 84 đơn vị hành chính cấp xã, gồm 56 xã và 28 phường; trong đó có 55 xã, 28 phường hình thành sau "
      + "sắp xếp và 01 xã không thực hiện sắp xếp là xã Tân Hòa.",
    // One of those counted stands before the colon.
    "Đến nay, toàn tỉnh có 5 địa phương hoàn thành dự toán năm là thị xã Bình An và các huyện: Tân Sơn, Hòa Lạc, Phú Minh, Yên "
      + "Khê.",
    // All of the criteria are no whole of what meets them.
    "Nhóm 1: có 17/58 xã đạt 19/19 tiêu chí, chiếm 29,31%; nhóm 2: có 9/58 xã đạt từ 15-18 tiêu chí, chiếm 15,52%.",
    // By how much, from the least to the most.
    "Các thủ tục nói trên có thời gian giải quyết được cắt giảm từ 2 đến 30 ngày.",
    // The balance of just these two is told before.
    "Tổng số thu ngân sách nhà nước là 1.212.300 tỷ đồng; tổng số chi là 1.401.500 tỷ đồng; mức bội chi ngân sách nhà nước là "
      + "189.200 tỷ đồng, gồm: bội chi ngân sách trung ương là 180.000 tỷ đồng và bội chi ngân sách địa phương là 9.200 tỷ đồng.",
    // Places called Bảng and Lục, and no tables.
    "Toàn huyện có 400 hộ, gồm: Lý Nhân 129 hộ; Kim Bảng 95 hộ; Gia Viễn 135 hộ; Bình Lục 41 hộ.",
    // One place in two lists.
    "Toàn tỉnh có 395 chi bộ: Tân Sơn 183, Hòa Lạc 140, Yên Khê 72.\nToàn tỉnh có 367 hợp tác xã: Phú Minh 167, Hòa Lạc 16, Tân "
      + "Sơn 184.",
    // What there is now is no part of what came.
    "Thu hút thêm 46 dự án, trong đó có 42 dự án FDI, nâng tổng số dự án lên 394 dự án với 78.718 tỷ đồng vốn đăng ký.",
    // Two of one district between two semicolons.
    "Năm nay tỉnh có 5 xã đạt chuẩn gồm: xã Bình An, huyện Hòa Lạc; xã Tân Hưng, huyện Phú Minh; xã Yên Khê và Đông Hải, huyện "
      + "Tân Sơn; xã Lộc Ninh, huyện Kỳ Phú.",
  ])
  func nothingIsWrong(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  /// "ngày 28.9" says nothing of how the text writes thousands, in whatever form its letters and spaces come.
  @Test(arguments: [" ", "\u{A0}"], [true, false])
  func datesWithPoints(space: String, isComposed: Bool) {
    let text =
      "Ngày 28.9 ghi nhận 4.589 ca, gồm 6 ca nhập cảnh và 4.583 ca trong nước, ít hơn ngày 27.9, nhiều hơn ngày 26.9."
    let form =
      isComposed ? text.precomposedStringWithCanonicalMapping : text.decomposedStringWithCanonicalMapping
    #expect(Checking(form.replacingOccurrences(of: " ", with: space)).accused.isEmpty)
  }
}
