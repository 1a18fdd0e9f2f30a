import Figures

/// Finds facts said in other words whose numbers differ by two neighbouring digits swapped: such numbers are seldom
/// alike by chance, so the words need not be quite the same.
struct NearFacts {
  private struct Candidate {
    var index: Int
    var fact: Fact
  }

  /// By unit or noun; the last few of each.
  private var latest: [UInt64: [Candidate]] = [:]
  private static let kept = 6

  /// The earlier fact of which this may be a slip.
  mutating func match(_ fact: Fact, at index: Int) -> Int? {
    guard fact.isPlain, fact.figure.approximation == .exact, fact.digits >= 3, fact.words >= 3, let key = Self.key(fact)
    else { return nil }
    let found = latest[key]?.last { Self.isSame($0.fact, fact) }?.index
    latest[key, default: []].append(Candidate(index: index, fact: fact))
    if latest[key]!.count > Self.kept { latest[key]!.removeFirst() }
    return found
  }

  private static func key(_ fact: Fact) -> UInt64? {
    let figure = fact.figure
    if let unit = figure.unit { return unit.code ^ UInt64(figure.exponent) &* 31 }
    guard let first = figure.noun.first else { return nil }
    if first == labour || first == people && fact.content.contains(labour.code) { return labour.code }
    return figure.noun.count > 1 ? first.code ^ figure.noun[1].code &* 31 : first.code
  }

  private static func isSame(_ earlier: Fact, _ later: Fact) -> Bool {
    guard earlier.sentence != later.sentence, earlier.time == later.time,
      earlier.figure.decimals == later.figure.decimals,
      earlier.owner == later.owner || earlier.owner == nil || later.owner == nil,
      later.digits >= 4 || later.time != 0, isSwapped(earlier.figure.value, later.figure.value)
    else { return false }
    let first = Set(earlier.content)
    let second = Set(later.content)
    if isOneStock(earlier, later, first.union(second), first.symmetricDifference(second)) { return true }
    let shared = first.intersection(second).count
    // "đơn", "vụ" are counted everywhere.
    let isCommon = later.figure.unit == nil && later.figure.noun.count < 2 && !(earlier.isWhole && later.isWhole)
    guard shared >= (isCommon ? 5 : 3), shared * 4 >= min(first.count, second.count) * 3,
      telling.isDisjoint(with: first.symmetricDifference(second))
    else {
      return false
    }
    return later.time != 0 || earlier.isWhole || later.isWhole || single.isDisjoint(with: first.union(second))
  }

  /// "Đảng bộ hiện có 4.261 đảng viên" and, a paragraph on, "với 4.621 đảng viên": four digits of one name, as it is now.
  private static func isOneStock(_ earlier: Fact, _ later: Fact, _ all: Set<UInt64>, _ others: Set<UInt64>) -> Bool {
    earlier.isWhole && later.time == 0 && later.digits >= 4 && later.block - earlier.block <= 3
      && later.figure.noun.count > 1 && earlier.figure.noun.prefix(2) == later.figure.noun.prefix(2)
      && telling.isDisjoint(with: others) && doing.isDisjoint(with: others) && single.isDisjoint(with: all)
  }

  /// 2.134 and 2.314
  private static func isSwapped(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard left.scale == right.scale else { return false }
    let first = Array(String(left.coefficient).utf8)
    let second = Array(String(right.coefficient).utf8)
    guard first.count == second.count, let place = first.indices.first(where: { first[$0] != second[$0] }),
      place + 1 < first.count
    else { return false }
    return first[place] == second[place + 1] && first[place + 1] == second[place]
      && first[(place + 2)...] == second[(place + 2)...]
  }

  private static func codes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { Word(String($0)).code })
  }
  /// Where only one of two sentences has such a word, they speak of different things.
  private static let telling = codes(
    "lũy dồn nữ chính dự thực đăng điều bổ trong ngoài FDI ODA nhập xuất thôn thị ước nội địa sơ hợp")
  /// Those who were assessed, took part or paid are nearly all of them, and not a slip.
  private static let doing = codes("đánh xếp kiểm tham học nộp hoàn miễn đổi ký cam tập")
  /// "Dự án có tổng vốn …" may be said of many, one after the other.
  private static let single = codes("án ty máy xã huyện thôn trường phường ông bà tuyến gói mỏ cầu trạm cụm")
  private static let people = Word("người")
  private static let labour = Word("lao")
}
