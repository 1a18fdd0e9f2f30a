/// Who signs papers of a sign: TTg is the Prime Minister, UBND a people's committee, BTCTU a Party committee's board for
/// organisation, BTC the ministry of finance.
struct SignedIssuer: Hashable {
  /// Signs are held against names of their own group only: a board's paper is often cited as its committee's.
  private enum Group { case state, board, ministry }

  private let group: Group
  private let office: Int

  /// The kind of issuer that the sign names; nil where it names none that is known.
  init?(sign body: [Word]) {
    guard body.count == 1, let found = Self.signs[body[0]] else { return nil }
    self = found
  }

  /// The kind of issuer that the words name.
  init?(name words: [Word]) {
    let committee = CitedIssuer(words).committee
    var name = committee.isEmpty ? words : committee
    if let head = Self.heads.first(where: { name.starts(with: $0) }) { name.removeFirst(head.count) }
    guard let found = Self.names.first(where: { name.starts(with: $0.words) })?.issuer else { return nil }
    self = found
  }

  private init(_ group: Group, _ office: Int) {
    self.group = group
    self.office = office
  }

  /// Whether the sign is of one kind of issuer and the name of another.
  static func contradict(sign body: [Word], name words: [Word]) -> Bool {
    guard let mine = SignedIssuer(sign: body), let its = SignedIssuer(name: words), mine.group == its.group else {
      return false
    }
    // The Prime Minister is often named for the Government.
    return mine.office != its.office && !(mine == government && its == primeMinister)
  }

  /// Whether the name is of a body above the one that the sign names: it carries out none of its papers.
  static func isAbove(name words: [Word], sign body: [Word]) -> Bool {
    guard let mine = SignedIssuer(sign: body), let its = SignedIssuer(name: words), mine.group == .state,
      its.group == .state
    else { return false }
    return local.contains(mine.office) && !local.contains(its.office)
  }

  /// UBND, HĐND, Tỉnh ủy
  private static let local: Set<Int> = [1, 2, 4]

  private static let primeMinister = SignedIssuer(.state, 0)
  private static let government = SignedIssuer(.state, 3)

  private static let signs: [Word: SignedIssuer] = table([
    (.state, ["TTg", "UBND", "HĐND", "CP", "TU", "TW"]),
    (
      .board,
      [
        "BTCTU BTCTW BTCĐU BTCHU", "BTGTU BTGTW BTGĐU BTGHU", "BDVTU BDVTW BDVĐU BDVHU", "UBKTTU UBKTTW UBKTĐU UBKTHU",
        "BNCTU BNCTW", "VPTU VPTW VPĐU VPHU",
      ]
    ),
    (
      .ministry,
      [
        "BTC", "BNV", "BKHĐT", "BXD", "BCT", "BYT", "BGDĐT", "BCA", "BQP", "BTP", "BTNMT", "BTTTT", "BVHTTDL",
        "BLĐTBXH", "BGTVT", "BKHCN", "NHNN",
      ]
    ),
  ])

  /// The longer name first where one begins like another.
  private static let names: [(words: [Word], issuer: SignedIssuer)] = list([
    (
      .state,
      [
        "Thủ tướng", "UBND|Ủy ban nhân dân|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân", "HĐND|Hội đồng nhân dân",
        "Chính phủ", "Tỉnh ủy|Thành ủy", "Bộ Chính trị|Ban Bí thư|Trung ương",
      ]
    ),
    (
      .board,
      [
        "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ủy ban Kiểm tra|UBKT", "Ban Nội chính", "Văn phòng",
      ]
    ),
    (
      .ministry,
      [
        "Bộ Tài chính", "Bộ Nội vụ", "Bộ Kế hoạch", "Bộ Xây dựng", "Bộ Công Thương", "Bộ Y tế", "Bộ Giáo dục",
        "Bộ Công an", "Bộ Quốc phòng", "Bộ Tư pháp", "Bộ Tài nguyên", "Bộ Thông tin", "Bộ Văn hóa", "Bộ Lao động",
        "Bộ Giao thông", "Bộ Khoa học", "Ngân hàng Nhà nước",
      ]
    ),
  ])

  private static let heads = ["Bộ trưởng", "Thống đốc"].map(Word.phrase)

  private static func table(_ groups: [(Group, [String])]) -> [Word: SignedIssuer] {
    var table: [Word: SignedIssuer] = [:]
    for (group, offices) in groups {
      for (office, signs) in offices.enumerated() {
        for sign in signs.split(separator: " ") { table[Word(String(sign))] = SignedIssuer(group, office) }
      }
    }
    return table
  }

  private static func list(_ groups: [(Group, [String])]) -> [(words: [Word], issuer: SignedIssuer)] {
    groups.flatMap { group, offices in
      offices.enumerated().flatMap { office, names in
        names.split(separator: "|").map { (Word.phrase(String($0)), SignedIssuer(group, office)) }
      }
    }
  }
}
