/// What the words of a list say about its parts: whether they overlap, exclude each other, or leave something out.
struct ListWords {
  let line: LineView

  func has(_ phrase: [Word], in range: Range<Int>) -> Bool {
    guard range.count >= phrase.count else { return false }
    for start in range.lowerBound...(range.upperBound - phrase.count) where line.tokens[start].word == phrase[0] {
      var matches = true
      for (offset, word) in phrase.enumerated().dropFirst() where line.tokens[start + offset].word != word {
        matches = false
        break
      }
      if matches { return true }
    }
    return false
  }

  func hasAny(_ words: Set<Word>, in range: Range<Int>) -> Bool {
    range.contains { line.tokens[$0].isWord && words.contains(line.tokens[$0].word) }
  }

  /// Groups one person or thing can belong to at a time with others: women, the young, the graduates.
  func overlaps(in range: Range<Int>) -> Bool {
    if has(Self.female, in: range), !has(Self.male, in: range) { return true }
    if has(Self.probationary, in: range), !has(Self.full, in: range) { return true }
    return Self.overlapping.contains { has($0, in: range) }
  }

  /// Kinds that exclude each other: nam and nữ, mới and cũ.
  func areDisjoint(in range: Range<Int>) -> Bool {
    (Self.disjoint + Self.exhaustive).contains { has($0.0, in: range) && has($0.1, in: range) }
      || isExhaustive(in: range)
  }

  /// Kinds that exclude each other and leave nothing out: every grade of a classification.
  func isExhaustive(in range: Range<Int>) -> Bool {
    Self.exhaustiveThree.contains { three in three.allSatisfy { has($0, in: range) } }
  }

  /// Words after a list, or in it, that say it is not told to its end.
  func leavesOut(in range: Range<Int>) -> Bool {
    hasAny(Self.openEnds, in: range) || range.contains { line.tokens[$0].isMark("…") }
      || Self.notably.contains { has($0, in: range) }
  }

  private static func set(_ words: String) -> Set<Word> { Set(words.split(separator: " ").map { Word(String($0)) }) }
  private static func pairs(_ words: [(String, String)]) -> [([Word], [Word])] {
    words.map { (Word.phrase($0.0), Word.phrase($0.1)) }
  }

  private static let female = Word.phrase("nữ")
  private static let male = Word.phrase("nam")
  private static let probationary = Word.phrase("dự bị")
  private static let full = Word.phrase("chính thức")
  private static let overlapping = [
    "trẻ", "dưới 30", "dưới 35", "dưới 40", "dân tộc", "tôn giáo", "có đạo", "theo đạo", "thạc sĩ", "tiến sĩ",
    "đại học", "trình độ", "công nhân",
    "tái cử", "cấp ủy viên", "chủ doanh nghiệp", "lao động địa phương", "người địa phương", "lý luận chính trị",
  ].map(Word.phrase)
  /// Whether two parts are the two halves of one division, each by its own words: nam and nữ, đúng hạn and quá hạn.
  func areHalves(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    Self.exhaustive.contains {
      has($0.0, in: first) && has($0.1, in: second) || has($0.1, in: first) && has($0.0, in: second)
    }
  }

  private static let exhaustive = pairs([
    ("đã xử lý", "chưa xử lý"), ("đã giải quyết", "chưa giải quyết"), ("đã giải quyết", "đang giải quyết"),
    ("đúng hạn", "chậm"),
    ("chưa đến hạn", "quá hạn"), ("tái cử", "lần đầu"), ("quốc tế", "trong nước"), ("quốc tế", "nội địa"),
    ("trước hạn", "quá hạn"), ("trước hạn", "chậm"), ("trước hạn", "trễ hạn"), ("thành thị", "nông thôn"),
    ("bắt buộc", "tự nguyện"),
    ("nam", "nữ"), ("trong nước", "FDI"), ("trong nước", "nước ngoài"), ("xuất khẩu", "nhập khẩu"),
    ("đúng hạn", "quá hạn"),
    ("đúng hạn", "chậm hạn"), ("đúng hạn", "trễ hạn"), ("chính thức", "dự bị"), ("đảng bộ", "chi bộ"),
    ("trong tỉnh", "ngoài tỉnh"), ("xuất cảnh", "nhập cảnh"),
    ("đương nhiên", "được bầu"), ("tăng vốn điều lệ", "mua lại"), ("sơ thẩm", "phúc thẩm"),
  ])
  private static let disjoint = pairs([
    ("cũ", "mới"), ("khiển trách", "cảnh cáo"), ("hoàn thành xuất sắc", "hoàn thành tốt"),
    ("giai đoạn 1", "giai đoạn 2"), ("xã", "phường"),
    ("trung ương", "địa phương"), ("cấp tỉnh", "cấp huyện"), ("cấp mới", "điều chỉnh"), ("cấp mới", "tăng vốn"),
    ("mầm non", "tiểu học"),
    ("quyết định", "kế hoạch"), ("bí thư", "ủy viên"), ("sắp xếp", "thành lập mới"), ("khiếu nại", "tố cáo"),
    ("lúa", "ngô"), ("nông nghiệp", "công nghiệp"),
    ("nông nghiệp", "dịch vụ"), ("trực tuyến", "trực tiếp"), ("chuyển sang", "mới"),
  ])
  private static let exhaustiveThree = [
    ["khiển trách", "cảnh cáo", "khai trừ"], ["hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành nhiệm vụ"],
    ["công nghiệp", "nông nghiệp", "dịch vụ"], ["FDI", "tư nhân", "sự nghiệp"],
    ["tán thành", "không tán thành", "không biểu quyết"],
  ].map { $0.map(Word.phrase) }
  private static let openEnds = set("vv v.v các nhiều số-khác")
  private static let notably = [
    "nhất là", "như", "đặc biệt", "chủ yếu", "tiêu biểu", "và một số", "nổi bật", "đáng chú ý",
  ].map(Word.phrase)
}
