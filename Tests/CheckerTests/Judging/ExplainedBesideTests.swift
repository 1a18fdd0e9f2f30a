import Testing

/// What stands right beside a figure explains it; what does not is still wrong.
@Suite("explained by what stands beside") struct ExplainedBesideTests {
  @Test(
    "what fell beside what rose",
    arguments: [
      ("Số hợp tác xã từ 140 lên 152, tăng 19 hợp tác xã thành lập mới, giảm 7 hợp tác xã giải thể.", [String]()),
      (
        "Cả huyện có 62 hợp tác xã, tăng 5 hợp tác xã thành lập mới và giảm 2 hợp tác xã so với năm 2023 (59 hợp tác xã).",
        []
      ),
      ("Số hợp tác xã từ 140 lên 152, tăng 19 hợp tác xã so với năm trước.", ["19"]),
    ])
  func net(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "another group of the rest",
    arguments: [
      ("Có 430/460 hộ đã nhận tiền, 12 hộ chưa nhận; 18 hộ đang khiếu nại.", [String]()),
      ("Thu về 310 phiếu, 290/310 phiếu đồng ý, 12 phiếu không đồng ý; số còn lại là ý kiến khác.", []),
      ("Có 51/64 trường đạt chuẩn mức 1, 9/64 trường đạt chuẩn mức 2; 13 trường chưa đạt chuẩn.", []),
      ("Có 430/460 hộ đã nhận tiền, 12 hộ chưa nhận; tổng chi 18 tỷ đồng.", ["12"]),
    ])
  func rests(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "shared with others",
    arguments: [
      ("Trồng 4.200 cây tại 14 xã, 2 thị trấn; bình quân mỗi xã 270 cây.", [String]()),
      ("Xây dựng 45 km đường tại 15 thôn và 5 tổ dân phố, bình quân mỗi thôn 2,5 km.", []),
      ("Trồng 4.200 cây tại 14 xã; bình quân mỗi xã 270 cây.", ["270"]),
    ])
  func receivers(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "a bracket that says what is missing",
    arguments: [
      ("Xã có 21 công chức (định biên 23, khuyết 02), 12 người hoạt động không chuyên trách.", [String]()),
      ("Ban Chấp hành có 31 đồng chí (được bầu 33, chuyển công tác 2).", []),
      ("Ban Chấp hành có 31 đồng chí (27 nam, 5 nữ).", ["31"]),
    ])
  func missing(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "a part has its own base",
    arguments: [
      (
        "Tỉnh có 8.400 doanh nghiệp, gấp 2,8 lần năm 2014 (3.000 doanh nghiệp), trong đó doanh nghiệp chế biến 900, gấp 4 lần.",
        [String]()
      ),
      ("Tỉnh có 8.400 doanh nghiệp, gấp 2,3 lần năm 2014 (3.000 doanh nghiệp).", ["2,3 lần"]),
    ])
  func parts(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "something else in each of them",
    arguments: [
      (
        "Trao 60 suất quà, mỗi suất gồm 1 triệu đồng tiền mặt và 1 túi quà trị giá 200.000 đồng, tổng trị giá 72 triệu đồng.",
        [String]()
      ),
      (
        "Trao 60 suất quà, mỗi suất 1 triệu đồng và 20 suất học bổng, mỗi suất 2 triệu đồng, tổng trị giá 101 triệu đồng.",
        ["101 triệu đồng"]
      ),
    ])
  func within(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "by how much, and to what",
    arguments: [
      ("Mức giảm từ 15% đến 30% tùy loại phí.", [String]()),
      ("Giá bán giảm từ 200.000 đồng đến 500.000 đồng/chiếc.", []),
      ("Tỷ lệ hộ nghèo giảm từ 4,2% xuống 5,1%.", ["5,1%"]),
    ])
  func ranges(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }
}
