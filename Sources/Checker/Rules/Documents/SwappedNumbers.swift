/// Kế hoạch số 87-KH/TU … Kế hoạch số 78-KH/TU: a document introduced in full, and cited again with two digits in each
/// other's place, or one mistyped.
struct SwappedNumbers {
  let citations: [Citation]

  struct Pair {
    var odd: Citation
    var usual: Citation
    /// Nothing but the number speaks for two documents.
    var isSure: Bool
    /// Otherwise one digit is mistyped.
    var isSwapped: Bool
  }

  private struct Key: Hashable {
    var kind: Word
    var number: Int
    var sign: Word
    var body: [Word]
    var year: Int?
  }

  /// The last few of one sign that each citation is compared with.
  private static let reach = 6

  func pairs() -> [Pair] {
    var counts: [Key: Int] = [:]
    for citation in citations where citation.hasSign { counts[key(citation), default: 0] += 1 }
    var recent: [Key: [Citation]] = [:]
    var pairs: [Pair] = []
    for citation in citations where citation.hasSign {
      var series = key(citation)
      series.number = 0
      let before = recent[series, default: []]
      recent[series] = before.suffix(Self.reach - 1) + [citation]
      // Cited once only, and not in a list with the other.
      guard counts[key(citation)] == 1,
        let first = before.last(where: { Self.isSwapped($0, citation) || isMistyped($0, citation) }),
        first.sentence != citation.sentence,
        citation.isNamedAbove || !first.isContrasted && !citation.isContrasted, subjectsAgree(first, citation)
      else { continue }
      guard let isSure = judge(first, citation, isOnly: Set(before.map(\.number)).count == 1) else { continue }
      pairs.append(
        Pair(odd: citation, usual: first, isSure: isSure, isSwapped: Self.isSwapped(first, citation)))
    }
    return pairs
  }

  private func key(_ citation: Citation) -> Key {
    Key(
      kind: citation.kind, number: citation.number, sign: citation.sign, body: citation.body, year: citation.year)
  }

  /// Nil where they are likely two documents.
  private func judge(_ first: Citation, _ again: Citation, isOnly: Bool) -> Bool? {
    if let mine = first.date, let its = again.date {
      guard mine.compared(to: its) == 0 else { return nil }
      return isFarApart(first, again) || again.isNamedAbove || !again.subject.isEmpty && again.subject == first.subject
        || again.subject.count >= 3 && first.subject.prefix(4) == again.subject.prefix(4)
    }
    guard again.date == nil, again.subject.isEmpty else { return nil }
    if again.isNamedAbove { return true }
    let isIntroduced = first.date != nil && !first.subject.isEmpty
    let isOneIssuer = !first.issuer.isEmpty && first.issuer == again.issuer
    // "ban hành Kế hoạch số 47-KH/TU về …. Sau nửa năm thực hiện Kế hoạch số 74-KH/TU": the only one, right before.
    let isRightBehind = again.issuer.isEmpty && again.sentence - first.sentence == 1
    return isIntroduced && isOnly && (isOneIssuer && again.sentence - first.sentence <= 3 || isRightBehind)
  }

  /// Chỉ thị số 31-CT/TU ngày 4/6 … Chỉ thị số 51-CT/TU ngày 4/6: one digit differs, and a committee does not issue ten
  /// directives in a day.
  private func isMistyped(_ left: Citation, _ right: Citation) -> Bool {
    guard let mine = left.date, let its = right.date, mine == its, isFarApart(left, right) else { return false }
    let (first, second) = (Self.padded(left.number), Self.padded(right.number))
    return first.count == second.count && zip(first, second).count { $0 != $1 } == 1
  }

  /// 7 is printed 07.
  private static func padded(_ number: Int) -> [UInt8] { Array((number < 10 ? "0\(number)" : "\(number)").utf8) }

  /// Papers that few are issued of, with numbers too far apart for one day.
  private func isFarApart(_ left: Citation, _ right: Citation) -> Bool {
    (left.isParty ? Self.seldom : Self.seldomOfState).contains(left.kind) && abs(left.number - right.number) >= 5
  }

  private static let seldom = LineReader.words("CT KL CTr KH ĐA HD NQ")
  private static let seldomOfState = LineReader.words("CT KL")

  private func subjectsAgree(_ left: Citation, _ right: Citation) -> Bool {
    left.subject.isEmpty || right.subject.isEmpty || left.subject.prefix(2) == right.subject.prefix(2)
  }

  /// 2318 and 2381: two neighbouring digits have changed places; 07 and 70.
  private static func isSwapped(_ left: Citation, _ right: Citation) -> Bool {
    guard left.number != right.number, min(left.number, right.number) >= 10 else {
      return left.number % 10 * 10 == right.number || right.number % 10 * 10 == left.number
    }
    return String(left.number).utf8.count == String(right.number).utf8.count
      && Slip.isDigitSlip(left.number, right.number)
  }
}
