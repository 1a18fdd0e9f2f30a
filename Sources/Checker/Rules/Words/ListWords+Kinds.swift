/// Kinds that exclude each other, and kinds that leave nothing out.
extension ListWords {
  /// Kinds that exclude each other: nam and nữ, mới and cũ.
  func areDisjoint(in range: Range<Int>) -> Bool {
    guard !isInsurance(in: range) else { return false }
    return Self.apart.part(range, range, self) || isExhaustive(in: range)
  }

  /// Kinds that exclude each other and leave nothing out: every grade of a classification.
  func isExhaustive(in range: Range<Int>) -> Bool {
    Self.grades.contains { grades in grades.allSatisfy { has($0, in: range) } }
  }

  /// Whether two parts are the two halves of one division, each by its own words: nam and nữ, đúng hạn and quá hạn.
  func areHalves(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.halves.part(first, second, self)
  }

  /// Whether two parts are halves that nothing can stand beside: nam and nữ, chính thức and dự bị. Where projects are
  /// told as
  /// FDI and trong nước, a joint venture may be a third kind.
  func areNaturalHalves(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.naturalHalves.part(first, second, self)
  }

  /// Whether two parts are the two kinds that official reports know of a thing: dự án FDI and dự án trong nước, đảng bộ
  /// and chi bộ cơ sở.
  func areBothKinds(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.bothKinds.part(first, second, self)
  }

  /// Whether two parts are kinds of which reports seldom tell a third: ngân sách trung ương and ngân sách địa phương, thóc
  /// and ngô.
  func areLikelyBoth(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.likelyBoth.part(first, second, self)
  }

  /// Whether two parts exclude each other, each by its own words.
  func areApart(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.apartEach.part(first, second, self)
  }

  /// The words in a label that divide a whole into parts of one rank: khối A, khối B; năm 2022, năm 2023.
  func dividers(in label: Range<Int>) -> [Word] {
    label.filter { isDivider($0) }.map { line.tokens[$0].word }
  }

  func divider(in label: Range<Int>) -> Word? { dividers(in: label).first }

  private func isDivider(_ index: Int) -> Bool {
    let token = line.tokens[index]
    guard token.isWord, index + 1 < line.tokens.count else { return false }
    let next = line.tokens[index + 1]
    if Self.dividers.contains(token.word) { return true }
    // "năm 2022", "đợt 1": not "trong năm", "mỗi đợt".
    if Self.times.contains(token.word) { return next.isNumber || next.isAcronym }
    // "cấp huyện": not "cấp mới", "cấp 12 giấy phép".
    if token.word == Self.rank { return next.isWord && Self.ranks.contains(next.word) }
    return Self.units.contains(token.word) && next.isWord && next.isCapital
  }

  private static func pairs(_ words: [(String, String)]) -> [([Word], [Word])] {
    words.map { (Word.phrase($0.0), Word.phrase($0.1)) }
  }

  private static let natural = pairs([
    ("nam", "nữ"), ("chính thức", "dự bị"), ("đã xử lý", "chưa xử lý"), ("đã giải quyết", "chưa giải quyết"),
    ("đúng hạn", "chậm"), ("đúng hạn", "quá hạn"), ("đúng hạn", "chậm hạn"), ("đúng hạn", "trễ hạn"),
    ("trước hạn", "quá hạn"), ("trước hạn", "chậm"), ("trước hạn", "trễ hạn"), ("chưa đến hạn", "quá hạn"),
    ("thành thị", "nông thôn"), ("bắt buộc", "tự nguyện"), ("trong tỉnh", "ngoài tỉnh"), ("tái cử", "lần đầu"),
    ("có mặt", "vắng"), ("dự", "vắng"), ("hợp lệ", "không hợp lệ"), ("trực tiếp", "gián tiếp"),
    ("chuyên trách", "kiêm nhiệm"), ("chuyên trách", "không chuyên trách"),
  ])
  private static let usual = pairs([
    ("đã giải quyết", "đang giải quyết"), ("quốc tế", "trong nước"), ("quốc tế", "nội địa"), ("trong nước", "FDI"),
    ("DDI", "FDI"), ("trong nước", "nước ngoài"), ("xuất khẩu", "nhập khẩu"), ("đảng bộ", "chi bộ"),
    ("đoàn cơ sở", "chi đoàn"),
    ("xuất cảnh", "nhập cảnh"), ("đương nhiên", "được bầu"), ("tăng vốn điều lệ", "mua lại"), ("sơ thẩm", "phúc thẩm"),
    ("ngắn hạn", "dài hạn"), ("nhà nước", "ngoài nhà nước"), ("kỳ trước chuyển sang", "mới"), ("tập thể", "cá nhân"),
    ("vốn vay", "vốn tự có"), ("xây mới", "sửa chữa"), ("làm mới", "sửa chữa"),
  ])
  private static let complete = pairs([
    ("FDI", "trong nước"), ("FDI", "DDI"), ("đầu tư nước ngoài", "trong nước"),
    ("dự án nước ngoài", "trong nước"), ("đảng bộ", "chi bộ"),
    ("đoàn cơ sở", "chi đoàn"), ("xuất khẩu", "nhập khẩu"), ("xuất cảnh", "nhập cảnh"), ("tập thể", "cá nhân"),
    ("đúng tiến độ", "chậm"),
  ])
  private static let likely = pairs([
    ("toàn trình", "một phần"), ("trung ương", "địa phương"), ("trung ương", "ngân sách tỉnh"),
    ("trung ương", "ngân sách thành phố"), ("trực tuyến", "trực tiếp"), ("ngân sách", "xã hội hóa"),
    ("ngân sách", "doanh nghiệp"), ("xây mới", "sửa chữa"), ("làm mới", "sửa chữa"), ("vốn vay", "tự có"),
    ("lúa", "ngô"), ("thóc", "ngô"), ("kỳ trước", "mới"), ("năm trước", "mới"),
    ("cũ", "mới"), ("cấp mới", "tăng vốn"), ("cấp mới", "điều chỉnh"), ("cấp mới", "tăng thêm"),
    ("chính quy", "vừa học vừa làm"), ("trong khu", "ngoài khu"), ("KCN", "ngoài KCN"), ("KKT", "ngoài KKT"),
    ("ngày đầu", "ngày thứ hai"),
    ("buổi sáng", "buổi chiều"), ("kết nạp", "chuyển đến"), ("phổ thông", "tay nghề"),
    ("nghĩa vụ quân sự", "công an"), ("quân sự", "công an"), ("tổ chức", "hộ gia đình"), ("tổ chức", "cá nhân"),
    ("mức độ 3", "mức độ 4"), ("tiến sĩ", "thạc sĩ"),
  ])
  private static let disjoint = pairs([
    ("ngân sách", "doanh nghiệp"), ("ngân sách", "xã hội hóa"), ("ngân sách tỉnh", "ngân sách huyện"),
    ("cũ", "mới"), ("khiển trách", "cảnh cáo"), ("hoàn thành xuất sắc", "hoàn thành tốt"),
    ("giai đoạn 1", "giai đoạn 2"), ("xã", "phường"),
    ("trung ương", "địa phương"), ("cấp tỉnh", "cấp huyện"), ("cấp mới", "điều chỉnh"), ("cấp mới", "tăng vốn"),
    ("cấp mới", "tăng thêm"), ("dự án mới", "tăng vốn"), ("cấp mới", "bổ sung"), ("cấp mới", "góp vốn"),
    ("mầm non", "tiểu học"), ("cao đẳng", "trung cấp"), ("trung cấp", "sơ cấp"), ("đại học", "cao đẳng"),
    ("tiểu học", "THCS"), ("tiểu học", "trung học"),
    ("quyết định", "kế hoạch"), ("bí thư", "ủy viên"), ("sắp xếp", "thành lập mới"), ("khiếu nại", "tố cáo"),
    ("lúa", "ngô"), ("thóc", "ngô"), ("nội địa", "xuất nhập khẩu"), ("nội địa", "xuất khẩu"),
    ("nội địa", "nhập khẩu"), ("nông nghiệp", "công nghiệp"),
    ("nông nghiệp", "dịch vụ"), ("trực tuyến", "trực tiếp"), ("chuyển sang", "mới"), ("công chức", "viên chức"),
    ("hoạt động", "xây dựng"), ("hoạt động", "đang xây dựng"), ("đúng tiến độ", "chậm"), ("đạt", "chưa đạt"),
    ("đạt", "vi phạm"), ("vượt", "chưa đạt"), ("hoàn thành", "đang thực hiện"), ("chết người", "nặng"),
    ("kết nạp", "chuyển đến"), ("từ trần", "chuyển đi"), ("thường vụ", "ủy ban kiểm tra"),
  ])
  // Joined once, not for each two parts.
  private static let naturalHalves = PhrasePairs(natural)
  private static let likelyBoth = PhrasePairs(likely)
  private static let halves = PhrasePairs(natural + usual)
  private static let bothKinds = PhrasePairs(natural + complete)
  private static let apart = PhrasePairs(natural + usual + disjoint)
  private static let apartEach = PhrasePairs(natural + usual + disjoint + likely)
  private static let grades = [
    ["khiển trách", "cảnh cáo", "khai trừ"], ["hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành nhiệm vụ"],
    ["hoàn thành xuất sắc", "hoàn thành tốt", "không hoàn thành"],
    ["công nghiệp", "nông nghiệp", "dịch vụ"], ["FDI", "tư nhân", "sự nghiệp"],
    ["vượt", "đạt", "không đạt"], ["vượt", "đạt", "chưa đạt"], ["hoàn thành", "đang thực hiện", "chậm"],
    ["hoàn thành", "đang thực hiện", "chưa thực hiện"], ["hoàn thành", "đang thực hiện", "chưa triển khai"],
    ["chết", "thương nặng", "thương nhẹ"],
    ["khiếu nại", "tố cáo", "kiến nghị"], ["khiếu nại", "tố cáo", "phản ánh"],
    ["tán thành", "không tán thành", "không biểu quyết"],
  ].map { $0.map(Word.phrase) }
  private static let dividers = LineReader.words(
    "khối khu KCN CCN KKT cụm giai bảng xã phường huyện quận vùng phía hạng tuyến nguồn đất lĩnh ngành quý hệ")
  private static let times = LineReader.words("năm tháng đợt kỳ")
  private static let rank = Word("cấp")
  private static let ranks = LineReader.words("trung tỉnh huyện xã cơ thành bộ tổng trên chi ngành")
  private static let units = LineReader.words("đội phòng ngân phân thị")
}

/// Pairs of phrases of which one may stand in one stretch of words and the other in another. Which words a stretch
/// holds is gathered once, so that nearly all pairs are passed over by looking at two numbers.
private struct PhrasePairs: Sendable {
  private struct Pair {
    var first: [Word]
    var second: [Word]
    /// A bit for each of its words.
    var needsFirst: UInt64
    var needsSecond: UInt64
  }

  private let pairs: [Pair]

  init(_ pairs: [([Word], [Word])]) {
    self.pairs = pairs.map { first, second in
      Pair(first: first, second: second, needsFirst: Self.bits(first), needsSecond: Self.bits(second))
    }
  }

  /// Whether the two stretches hold the two phrases of a pair, in either order.
  func part(_ one: Range<Int>, _ other: Range<Int>, _ words: ListWords) -> Bool {
    let lacksOne = ~one.reduce(0) { $0 | Self.bit(words.line.tokens[$1].word) }
    let lacksOther = ~other.reduce(0) { $0 | Self.bit(words.line.tokens[$1].word) }
    for index in pairs.indices {
      let (first, second) = (pairs[index].needsFirst, pairs[index].needsSecond)
      if first & lacksOne == 0, second & lacksOther == 0, words.has(pairs[index].first, in: one),
        words.has(pairs[index].second, in: other)
      {
        return true
      }
      if second & lacksOne == 0, first & lacksOther == 0, words.has(pairs[index].second, in: one),
        words.has(pairs[index].first, in: other)
      {
        return true
      }
    }
    return false
  }

  private static func bits(_ phrase: [Word]) -> UInt64 { phrase.reduce(0) { $0 | bit($1) } }

  @inline(__always)
  private static func bit(_ word: Word) -> UInt64 { 1 << (word.code & 63) }
}
