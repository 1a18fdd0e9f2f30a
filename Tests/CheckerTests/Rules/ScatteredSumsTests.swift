import Testing

@Suite("sum.levels: parts with others between them")
struct ScatteredSumsTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "sum.levels") }

  /// Each with the right figure in the place of #, and with one that nothing makes.
  @Test(arguments: [
    // By the same words.
    (
      "Toàn tỉnh có # đảng viên bị kỷ luật. Cấp ủy các cấp xử lý 218 đảng viên, tăng 4 người; 39 đảng viên là cấp ủy viên. Ủy ban kiểm tra xử lý "
        + "64 đảng viên.", "282", "288"
    ),
    // Every second.
    (
      "Thụ lý # vụ. Cấp huyện thụ lý 5.161 vụ, giải quyết 5.090 vụ; cấp tỉnh thụ lý 497 vụ, giải quyết 464 vụ; phúc thẩm thụ lý 1.103 vụ, "
        + "giải quyết 1.087 vụ.", "6.761", "6.791"
    ),
    // Of another name.
    (
      "Toàn tỉnh có # học sinh được khen.\nHội đồng trao 83 suất loại A, 474 suất loại B và 698 suất loại C.", "1.255",
      "1.265"
    ),
    // Changes.
    (
      "Số vụ tăng # vụ so với cùng kỳ. Trong đó, ma túy tăng 842 vụ; trộm cắp tăng 315 vụ; môi trường giảm 46 vụ.",
      "1.111", "1.203"
    ),
    // A few, in a list to its end.
    (
      "Kỳ họp nhận được # phản ánh.\nCác sở đã trả lời đầy đủ.\nTrong đó, xây dựng có 09 kiến nghị; đất đai có 06 kiến nghị; chính sách có 08 kiến nghị; điện nước có 02 "
        + "kiến nghị.", "25", "26"
    ),
    // All that one sentence tells.
    (
      "Tỉnh thu hút mới # dự án, điều chỉnh 64 dự án.\nKết quả khá cao.\nVề lĩnh vực, có 56 dự án công nghiệp; 13 dự án thương mại; 10 dự án xây dựng; 06 dự "
        + "án nông nghiệp.", "85", "87"
    ),
  ])
  func sums(_ text: String, _ right: String, _ other: String) {
    #expect(said(text.replacing("#", with: right)).contains { $0.hasPrefix("consistent \(right)") })
    #expect(!said(text.replacing("#", with: other)).contains { $0.contains(" \(other)") })
  }
}
