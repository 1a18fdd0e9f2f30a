/// Which names of counted things can stand for one another.
enum NounKinship {
  /// The same first words; a word for any person beside a name of people; a word for anything beside anything.
  static func akin(_ left: [Word], _ right: [Word]) -> Bool {
    // Most names are of none of the kinds below, and of two such only those that begin alike are akin.
    if left[0] != right[0], !named.mayHold(left[0]), !named.mayHold(right[0]) { return false }
    if let full = short[left[0]] { return akin(full, right) }
    if let full = short[right[0]] { return akin(left, full) }
    // "37 lượt công dân" is read as people; "32 lượt" alone is of whatever was named.
    if left == turns || right == turns { return true }
    if left[0] == right[0] {
      guard left.count > 1, right.count > 1 else { return true }
      return left[1] == right[1] || !openings.contains(left[0])
    }
    if isGeneral(left) || isGeneral(right) { return !isPerson(left) && !isPerson(right) }
    if isAnyone(left) || isAnyone(right) { return isPerson(left) && isPerson(right) }
    return isOrganisation(left) && isOrganisation(right)
  }

  /// Whether a first syllable says little alone: đảng of đảng viên and đảng bộ.
  static func saysLittle(_ word: Word) -> Bool { openings.contains(word) }

  /// Whether both are people, of whatever kind: cấp ủy viên among đảng viên.
  static func arePeople(_ left: [Word], _ right: [Word]) -> Bool {
    !left.isEmpty && !right.isEmpty && isPerson(left) && isPerson(right)
  }

  /// "251 trường hợp, trong đó 156 người từ nước ngoài": cases, each of a person.
  static func areCases(_ part: [Word], of whole: [Word]) -> Bool {
    cases.begin(whole) && !part.isEmpty && isPerson(part)
  }
  private static let cases = Beginnings(["trường hợp", "ca"])

  /// "bầu 240 ủy viên Ban Chấp hành, 182 đại biểu chính thức, 54 đại biểu dự khuyết": two offices are counted apart.
  static func areOffices(_ left: [Word], _ right: [Word]) -> Bool {
    let (first, second) = (offices.first(where: left.starts), offices.first(where: right.starts))
    return first != nil && second != nil && first != second
  }

  /// đơn vị, trường hợp: whatever was named before.
  private static func isGeneral(_ noun: [Word]) -> Bool {
    generals.begin(noun)
  }

  /// người, đồng chí, em: whoever was named before.
  private static func isAnyone(_ noun: [Word]) -> Bool { anyone.contains(noun[0]) }

  private static func isPerson(_ noun: [Word]) -> Bool {
    if isOrganisation(noun) { return false }
    return isAnyone(noun) || noun.dropFirst().prefix(2).contains { personTails.contains($0) }
      || people.begin(noun)
  }

  /// chi bộ beside tổ chức đảng, công đoàn cơ sở beside tổ chức công đoàn.
  private static func isOrganisation(_ noun: [Word]) -> Bool { organisations.begin(noun) }

  /// The ways in which names of one kind begin.
  private struct Beginnings {
    let phrases: [[Word]]
    private let firsts: WordFilter

    init(_ phrases: [String]) {
      self.phrases = phrases.map(Word.phrase)
      firsts = WordFilter(self.phrases.map { $0[0] })
    }

    func begin(_ noun: [Word]) -> Bool {
      guard let first = noun.first, firsts.mayHold(first) else { return false }
      return phrases.contains { noun.starts(with: $0) }
    }
  }

  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }
  /// First syllables that say little alone: đảng viên and đảng bộ, tổ chức and tổ công tác.
  private static let openings = set(
    "đảng đoàn công tổ doanh dự cán nhân khu cụm chi học sinh hội hồ giáo đại cơ ban lao người chương trình kiến tai "
      + "bệnh trường giấy "
      + "cuộc lượt số hộ sản thành quần phó bí ủy")
  /// "8,98 ngàn HS" beside "10,18 ngàn hồ sơ", "13 khẩu" beside "3.279 nhân khẩu".
  private static let short = Dictionary(
    uniqueKeysWithValues: [
      ("HS", "hồ sơ"), ("DN", "doanh nghiệp"), ("đ/c", "đồng chí"), ("ĐB", "đại biểu"), ("khẩu", "nhân khẩu"),
      ("HTX", "hợp tác xã"), ("THT", "tổ hợp tác"),
    ].map {
      (Word($0.0), Word.phrase($0.1))
    })
  private static let turns = [Word("lượt")]
  private static let anyone = set("người đồng em cháu bạn vị ông bà")
  private static let personTails = set("viên nhân sinh chúng binh bộ động giả sĩ sư")
  private static let people = Beginnings([
    "viên chức", "công chức", "bác sĩ", "dược sĩ", "điều dưỡng", "giáo viên", "lao động", "cán bộ", "người", "đại biểu",
    "hội viên", "chiến sĩ", "thanh niên", "phụ nữ", "nông dân", "nữ", "nam", "nhân khẩu",
  ])
  private static let offices = ["ủy viên", "đại biểu", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch"].map(
    Word.phrase)
  private static let generals = Beginnings([
    "đơn vị", "trường hợp", "cái", "chiếc", "đầu mối", "nơi", "cơ sở", "loại",
  ])
  private static let organisations = Beginnings([
    "tổ chức", "chi bộ", "đảng bộ", "công đoàn cơ sở", "chi đoàn", "cơ sở đảng", "chi", "tổ chức cơ sở", "TCCSĐ", "TCĐ",
  ])
  /// The first words of whatever is said of a short form, of turns, of anything, of anyone, or of bodies.
  private static let named = WordFilter(
    Array(short.keys) + turns + Array(anyone) + (generals.phrases + organisations.phrases).map { $0[0] })
}
