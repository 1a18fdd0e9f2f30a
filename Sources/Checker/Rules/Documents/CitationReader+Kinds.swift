/// Kinds of documents and words of issuers.
extension CitationReader {
  /// By the sign where there is one: Nghị quyết and NQ are one kind, quyết định and quy định share a series.
  static func kind(of reference: WrittenReference) -> Word? {
    if let kind = signs[reference.sign] { return kind }
    if reference.sign != .none { return reference.sign }
    guard let first = reference.type.first, let last = reference.type.last else { return nil }
    // Hội nghị Trung ương 7, Đại hội 12: meetings, not papers.
    if last == Word("ương") || first == Word("đại") { return nil }
    return kinds[reference.type.prefix(2).map { $0 }]
  }

  static let issuerWords = LineReader.words(
    "vụ ủy hành trị đảng chấp thường phủ tướng dân nhân huyện tỉnh thành phố xã phường ty khối cơ quan doanh nghiệp "
      + "khu "
      + "công chế xuất kinh tế sở ngành hội đoàn viện trường quản lý chức giáo vận tra chính động hoạch nguyên dựng "
      + "thông dục pháp phòng an thương y tin hóa học hàng nước nhà thư")
  static let kinds: [[Word]: Word] = {
    var table: [[Word]: Word] = [:]
    for (name, kind) in [
      ("nghị quyết", "NQ"), ("chỉ thị", "CT"), ("kết luận", "KL"), ("quyết định", "QĐ"), ("quy định", "QĐ"),
      ("nghị định", "NĐ"),
      ("thông tư", "TT"), ("chương trình", "CTr"), ("kế hoạch", "KH"), ("đề án", "ĐA"), ("hướng dẫn", "HD"),
      ("thông báo", "TB"),
      ("báo cáo", "BC"), ("tờ trình", "TTr"), ("công văn", "CV"), ("thông tri", "TT"), ("quy chế", "QC"),
      ("công điện", "CĐ"),
    ] {
      table[Word.phrase(name)] = Word(kind)
    }
    return table
  }()
  static let signs: [Word: Word] = {
    var table: [Word: Word] = [:]
    for kind in kinds.values { table[kind] = kind }
    return table
  }()
}
