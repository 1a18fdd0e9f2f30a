import Testing

@Suite("count.enumeration: danh sách nêu tên")
struct NamedListTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "count.enumeration") }

  @Test(arguments: [
    ("Lập 2 tiểu ban (tiểu ban nội dung, tiểu ban hậu cần, tiểu ban tuyên truyền) để giúp việc.", "inconsistent 2 → 3"),
    ("Lập 3 tiểu ban (tiểu ban nội dung, tiểu ban hậu cần và tiểu ban tuyên truyền).", "consistent 3 → 3"),
    (
      "Đoàn làm việc với 4 đơn vị gồm: Sở Nội vụ, Sở Kế hoạch và Đầu tư và Ban Quản lý khu công nghệ cao.",
      "inconsistent 4 → 3"
    ),
    (
      "Đảng bộ có 5 tổ chức cơ sở đảng trực thuộc, cụ thể: Chi bộ Văn phòng; Đảng bộ Công ty Sao Mai; Chi bộ Hạ tầng; "
        + "Chi bộ Thanh tra.", "inconsistent 5 → 4"
    ), ("Kiểm tra 4 xã (Phú Hòa, Tân Lập, An Bình) trong tuần.", "inconsistent 4 → 3"),
  ])
  func counted(_ text: String, _ expected: String) { #expect(said(text) == [expected]) }

  @Test(
    "Ví dụ, nhận xét, phần cuối có thể là hai, tổ chức không phải là tổ",
    arguments: [
      "Khu có 60 doanh nghiệp lớn (Công ty Sao Mai, Công ty Hòa Phát).",
      "Có 4 đơn vị (Sở Nội vụ, Sở Tài chính đã nộp báo cáo).",
      "Có 5 đơn vị gồm: Sở Nội vụ, Sở Tài chính, các đơn vị khác.",
      "Có 4 hội (Hội Làm vườn, Hội Khuyến học, Hội Cựu giáo chức và Câu lạc bộ thơ).",
      "Có 3 tổ (tổ tuyên truyền, tổ chức sự kiện).",
    ])
  func notAccused(_ text: String) { #expect(!said(text).contains { $0.hasPrefix("inconsistent") }) }
}
