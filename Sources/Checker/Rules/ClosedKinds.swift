/// Ways of dividing things that everybody knows and that leave nothing out: khiển trách, cảnh cáo, cách chức, khai trừ.
struct ClosedKinds {
  /// What names each kind; the first that is met in a label counts, so that longer names stand before shorter ones.
  private let names: [(kind: Int, phrase: [Word])]
  /// Kinds that must be met for the division to be recognised, and for it to be told in full.
  private let needed: Set<Int>
  private let full: Set<Int>

  private init(_ kinds: [[String]], needed: Set<Int>, full: Set<Int>) {
    names = kinds.enumerated().flatMap { kind, names in names.map { (kind, Word.phrase($0)) } }
      .sorted { $0.phrase.count > $1.phrase.count }
    self.needed = needed
    self.full = full
  }

  func kind(in label: Range<Int>, _ words: ListWords) -> Int? {
    names.first { words.has($0.phrase, in: label) }?.kind
  }

  func isMet(_ kinds: Set<Int>) -> Bool { needed.isSubset(of: kinds) }
  func isFull(_ kinds: Set<Int>) -> Bool { full.isSubset(of: kinds) }

  static let all: [ClosedKinds] = [
    ClosedKinds(
      [["khiển trách"], ["cảnh cáo"], ["cách chức"], ["khai trừ"], ["giải tán"]], needed: [0, 1], full: [0, 1, 3]),
    ClosedKinds(
      [
        ["xuất sắc", "tiêu biểu"], ["trong sạch vững mạnh", "trong sạch, vững mạnh", "tốt"], ["hoàn thành"],
        ["không hoàn thành", "chưa hoàn thành", "yếu kém", "yếu", "không đạt"],
      ], needed: [1, 2, 3], full: [1, 2, 3]),
    ClosedKinds([["giỏi"], ["khá"], ["trung bình"], ["yếu", "kém"]], needed: [1, 2], full: [1, 2, 3]),
    ClosedKinds(
      [["thành công", "hòa giải thành", "thành"], ["không thành"], ["chưa", "đang"]], needed: [0, 1, 2],
      full: [0, 1, 2]),
    ClosedKinds(
      [["mầm non"], ["tiểu học"], ["THCS", "trung học cơ sở"], ["THPT", "trung học phổ thông"]], needed: [0, 1, 2, 3],
      full: [0, 1, 2, 3]),
    ClosedKinds(
      [["cấp tỉnh", "tỉnh ủy"], ["cấp huyện", "huyện ủy"], ["cấp xã", "cơ sở"], ["chi bộ"]], needed: [0, 1, 2],
      full: [0, 1, 2]),
    ClosedKinds(
      [["khiếu nại"], ["tố cáo"], ["kiến nghị", "phản ánh", "phản ảnh"]], needed: [0, 1, 2], full: [0, 1, 2]),
  ]

  /// Two kinds beside which there is no third.
  static let pairs: [([Word], [Word])] = [
    ("tái cử", "mới"), ("tái cử", "lần đầu"), ("tái đắc cử", "lần đầu"), ("tái đắc cử", "mới"),
    ("được tặng", "truy tặng"),
    ("chính thức", "dự khuyết"), ("đảng bộ cơ sở", "chi bộ cơ sở"), ("cấp ủy", "ủy ban kiểm tra"),
    ("khiếu nại", "tố cáo"), ("vụ cháy", "vụ nổ"), ("xuất khẩu", "nhập khẩu"), ("quốc tế", "nội địa"),
    ("quốc tế", "trong nước"),
  ].map { (Word.phrase($0.0), Word.phrase($0.1)) }

  /// Two kinds beside which a third is seldom told.
  static let usual: [([Word], [Word])] = [
    ("FDI", "trong nước"), ("nước ngoài", "trong nước"), ("FDI", "DDI"), ("vốn ngoại", "vốn nội"),
  ].map { (Word.phrase($0.0), Word.phrase($0.1)) }
}
