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
  ])
  func nothingIsWrong(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
