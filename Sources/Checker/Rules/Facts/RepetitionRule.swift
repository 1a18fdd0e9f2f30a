import Figures
import Language

/// 462 đảng viên toàn Đảng bộ … thuộc Đảng bộ hiện nay là 482 đảng viên: one fact printed twice.
struct RepetitionRule: DocumentRule {
  static let description = RuleDescription(
    "fact.repeated", .repetition, vi: "Cùng một số liệu in ở nhiều chỗ", en: "One fact printed in several places")

  var facts: [Fact] = []
  private var near = NearFacts()
  private var digits = DigitsAgain()
  private var again: [Draft] = []
  /// Facts that look like one another's slip.
  private var pairs: [(Int, Int)] = []

  private var tellsRight = true

  init() {}

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView, _ readings: LineReadings) {
    for var fact in readings.facts {
      if let earlier = near.match(fact, at: facts.count) { pairs.append((earlier, facts.count)) }
      fact.content = []
      facts.append(fact)
    }
    again += DoubledGrowths(line: line).drafts(Self.description)
    if tellsRight { again += digits.read(line).map { Self.draft($0.earlier, $0.later) } }
  }

  mutating func takeDrafts() -> [Draft] {
    guard !again.isEmpty else { return [] }
    defer { again = [] }
    return again
  }

  func conclude() -> [Draft] {
    accusations() + repetitions() + again
  }

  private static func draft(_ earlier: DigitsAgain.Printed, _ later: DigitsAgain.Printed) -> Draft {
    Draft(
      rule: description, verdict: .consistent, strength: .possible, figure: later.part.spot,
      operands: [earlier.part, later.part], stated: later.part.value ?? later.text, expected: earlier.part.value,
      wording: .said(
        summary: Phrases.Repetition.agree(later.text, earlier.text),
        explanation: Phrases.Repetition.agree(later.text, earlier.text),
        suggestion: Phrases.Claims.nothingToDo))
  }

  // MARK: Two values

  private func accusations() -> [Draft] {
    var groups: [UInt64: [Int]] = [:]
    for (index, fact) in facts.enumerated() where fact.isPlain && fact.figure.approximation == .exact && mayAccuse(fact)
    {
      groups[fact.key ^ fact.time &* 31, default: []].append(index)
    }
    let support = support()
    var drafts: [Draft] = []
    for group in groups.values where group.count > 1 {
      var owned: [UInt64?: [Int]] = [:]
      for index in group { owned[facts[index].owner, default: []].append(index) }
      if owned.keys.filter({ $0 != nil }).count <= 1 {
        accuse(group, support, &drafts)
      } else {
        for (owner, members) in owned where owner != nil && members.count > 1 { accuse(members, support, &drafts) }
      }
    }
    let taken = Set(drafts.map(\.figure))
    for (earlier, later) in pairs
    where !taken.contains(facts[earlier].part.spot) && !taken.contains(facts[later].part.spot) {
      accuse([earlier, later], support, &drafts)
    }
    return drafts.sorted { ($0.figure.block, $0.figure.start) < ($1.figure.block, $1.figure.start) }
  }

  /// Of a whole body as it is now, or with its time and enough other words. Short numbers are too often alike; so are those of one
  /// place in two lists, "Tân Sơn 183, …" and "Tân Sơn 184, …", which do not say what they count.
  private func mayAccuse(_ fact: Fact) -> Bool {
    guard fact.figure.unit != nil || !fact.figure.noun.isEmpty else { return false }
    if fact.time == 0 { return fact.isWhole && fact.digits >= 3 && fact.wordsBesidesNoun >= 1 && fact.words >= 3 }
    return fact.digits >= 4 && fact.words >= 4 && fact.wordsBesidesNoun >= 3
  }

  private func accuse(_ group: [Int], _ support: [UInt64: Int], _ drafts: inout [Draft]) {
    let first = facts[group[0]]
    guard let other = group.first(where: { !facts[$0].repeats(first) }) else { return }
    let second = facts[other]
    guard group.allSatisfy({ facts[$0].repeats(first) || facts[$0].repeats(second) }), first.sentence != second.sentence
    else { return }
    guard first.figure.exponent == second.figure.exponent, first.figure.decimals == second.figure.decimals,
      !first.agrees(with: second)
    else { return }
    guard let slip = Slip(printed: second.figure.value, right: first.figure.value), Self.isTyping(slip) else { return }
    let firstCount = support[valueKey(first)] ?? 1
    let secondCount = support[valueKey(second)] ?? 1
    let right = secondCount > firstCount ? second : first
    for index in group where !facts[index].repeats(right) {
      let wrong = facts[index]
      drafts.append(
        Draft(
          rule: Self.description, verdict: .inconsistent, figure: wrong.part.spot, operands: [right.part, wrong.part],
          stated: wrong.figure.value.plain, expected: right.figure.value.plain,
          wording: .said(
            summary: Phrases.Repetition.twoValues(wrong.printed, right.printed),
            explanation: Phrases.Repetition.odd(
              wrong.printed, right.printed, times: max(firstCount, secondCount),
              slip: Slip(printed: wrong.figure.value, right: right.figure.value)?.phrase),
            suggestion: Phrases.Repetition.choose(wrong.printed, right.printed))))
    }
  }

  private static func isTyping(_ slip: Slip) -> Bool {
    switch slip {
    case .digitDropped, .digitAdded, .digitsSwapped, .digitChanged: true
    default: false
    }
  }

  /// How often each value is printed of each thing.
  private func support() -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for index in facts.indices { counts[valueKey(facts[index]), default: 0] += 1 }
    return counts
  }

  func valueKey(_ fact: Fact) -> UInt64 {
    let value = fact.figure.value.normalized
    func mix(_ key: UInt64, _ part: UInt64) -> UInt64 { (key ^ part) &* 0x100_0000_01b3 ^ (key >> 31) }
    return mix(
      mix(mix(fact.thing, UInt64(bitPattern: value.coefficient)), UInt64(value.scale)), UInt64(fact.figure.exponent))
  }
}
