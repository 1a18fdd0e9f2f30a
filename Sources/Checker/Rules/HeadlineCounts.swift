import Figures

/// "38 thanh niên lên đường nhập ngũ" over "Toàn huyện có 138 thanh niên lên đường": what a title counts beside the
/// first paragraph that counts the same, in whatever words.
struct HeadlineCounts {
  /// A figure as it is told.
  struct Printed {
    var part: Draft.Part
    var text: String
    var value: ExactDecimal
  }

  private struct Head {
    var figure: Figure
    var printed: Printed
    /// Whether the text under it says so, or may.
    var isBorneOut = false
    /// What the first paragraph says instead.
    var other: Printed?
    /// Whether a paragraph has counted the same.
    var isSeen = false
  }

  private var heads: [Head] = []
  /// The title's telling words.
  private var words: Set<Word> = []

  private static let limit = 4
  /// Figures of a paragraph that are looked at.
  private static let most = 64

  mutating func open(_ line: LineView) {
    words = Self.words(of: line)
    heads = line.figures.prefix(12).filter { Self.isCounted($0) && $0.noun.count > 1 && Restatement.digits($0) >= 2 }
      .prefix(Self.limit).map { Head(figure: $0, printed: Self.printed($0, line)) }
  }

  mutating func read(_ line: LineView) {
    guard !heads.isEmpty, !line.figures.isEmpty else { return }
    for index in heads.indices where !heads[index].isBorneOut { compare(&heads[index], line) }
  }

  private func compare(_ head: inout Head, _ line: LineView) {
    let all = line.figures.prefix(Self.most)
    let alike = all.indices.filter { Self.isAlike(head.figure, line.figures[$0]) }
    if alike.contains(where: { Self.agree(head.figure, line.figures[$0]) }) || isSum(of: head.figure, line) {
      head.isBorneOut = true
      return
    }
    guard !head.isSeen else { return }
    let same = alike.filter { line.figures[$0].noun.prefix(2) == head.figure.noun.prefix(2) }
    guard let first = same.first ?? alike.first else { return }
    head.isSeen = true
    let figure = line.figures[first]
    guard Self.isCounted(figure), figure.role != .part, (same.isEmpty ? alike : same).count == 1,
      sharesWords(line, head.figure), Self.contradicts(head.figure, figure, isSameNoun: !same.isEmpty)
    else { return }
    head.other = Self.printed(figure, line)
  }

  /// The title's figures that the text contradicts, and what it says instead.
  var contradictions: [(head: Printed, body: Printed)] {
    heads.compactMap { head in head.isBorneOut ? nil : head.other.map { (head.printed, $0) } }
  }

  /// Whether the text under the title says what a figure of the title says.
  func bearsOut(_ spot: Spot) -> Bool { heads.contains { $0.isBorneOut && $0.printed.part.spot == spot } }

  private static func printed(_ figure: Figure, _ line: LineView) -> Printed {
    Printed(part: line.part(figure), text: Writing.printed(figure, line), value: figure.value)
  }

  // MARK: Figures

  private static func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.whole == nil && figure.bracket == 0 && figure.rates.isEmpty && !figure.isSpelled
      && !figure.noun.isEmpty && [.level, .to, .total, .part].contains(figure.role)
  }

  private static func isAlike(_ head: Figure, _ figure: Figure) -> Bool {
    guard figure.unit == nil, !figure.isDuration, !figure.noun.isEmpty else { return false }
    return figure.isLike(head) || NounKinship.arePeople(head.noun, figure.noun) || figure.noun.first == Self.masses
  }

  private static func agree(_ head: Figure, _ figure: Figure) -> Bool {
    if figure.value == head.value || figure.whole == head.value { return true }
    guard let value = figure.bounds() else { return true }
    return Agreement(value, with: head).holds || head.bounds()?.overlaps(value.lower, value.upper) ?? true
  }

  /// 150 suất quà … và 50 suất quà under "200 suất quà"; 15 tập thể và 30 cá nhân under "45 tập thể, cá nhân".
  private func isSum(of head: Figure, _ line: LineView) -> Bool {
    let counts = line.figures.prefix(Self.most).filter {
      Self.isAlike(head, $0) || $0.isCount && $0.noun.first.map(words.contains) ?? false
    }
    for start in counts.indices {
      var sum = ExactDecimal.zero
      for figure in counts[start...].prefix(6) {
        guard let next = try? sum.adding(figure.value) else { break }
        sum = next
        if Agreement(Bounds(sum), with: head).holds { return true }
      }
    }
    return false
  }

  private static func contradicts(_ head: Figure, _ figure: Figure, isSameNoun: Bool) -> Bool {
    guard figure.approximation == .exact, let most = try? figure.value.multiplied(by: ExactDecimal(5)),
      let least = try? head.value.multiplied(by: ExactDecimal(4)),
      let nearest = try? head.value.multiplied(by: ExactDecimal(6))
    else { return false }
    switch head.approximation {
    case .above: return isSameNoun && figure.value < head.value && most > least
    case .below: return isSameNoun && figure.value > head.value && most < nearest
    case .exact: break
    default: return false
    }
    if Restatement.isSwapped(head.value, figure.value) { return true }
    guard isSameNoun, Restatement.digits(figure) >= 2, let slip = Slip(printed: figure.value, right: head.value) else {
      return false
    }
    if case .decimalMark = slip { return false }
    return true
  }

  // MARK: Words

  /// Whether the paragraph tells what the title tells: two of its words besides the noun, and a third of them.
  private func sharesWords(_ line: LineView, _ head: Figure) -> Bool {
    let telling = words.subtracting(head.noun)
    let shared = telling.intersection(Self.words(of: line)).count
    return shared >= 2 && shared * 3 >= telling.count
  }

  private static func words(of line: LineView) -> Set<Word> {
    Set(line.tokens.prefix(120).lazy.filter(\.isWord).map(\.word)).subtracting(FactWords.fillers)
  }

  /// quần chúng: those who are admitted, for one.
  private static let masses = Word("quần")
}
