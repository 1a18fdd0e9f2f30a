import Figures

/// "38 thanh niên lên đường nhập ngũ" over "Toàn huyện có 138 thanh niên lên đường", "thu hút 1,8 tỷ USD vốn FDI" over
/// "thu hút được 1,3 tỷ USD vốn FDI": what a title prints beside the first paragraph that prints the same, in whatever
/// words.
struct HeadlineFigures {
  /// A figure as it is told.
  struct Printed {
    var part: Draft.Part
    var text: String
    var value: ExactDecimal

    init(part: Draft.Part, text: String, value: ExactDecimal) {
      self.part = part
      self.text = text
      self.value = value
    }

    init(_ figure: Figure, _ line: LineView) {
      self.init(part: line.part(figure), text: Writing.printed(figure, line), value: figure.value)
    }
  }

  /// What is told of a figure of the title.
  struct Finding {
    var head: Printed
    var body: Printed
    var verdict: Verdict
  }

  private struct Head {
    var match: HeadlineMatch
    var printed: Printed
    /// Whether the text under it says so, or may.
    var isBorneOut = false
    /// The figure that says so beyond chance.
    var agreeing: Printed?
    /// What the first paragraph says instead, and whether it must be of the same.
    var other: Printed?
    var isSure = false
    /// Whether a paragraph has printed the like.
    var isSeen = false
  }

  private var heads: [Head] = []
  /// The title's telling words.
  private var words: Set<Word> = []

  private static let limit = 4
  /// Figures of a paragraph that are looked at.
  private static let most = 64

  /// - Parameter isSentence: whether the title is a sentence of its own, which may be no title.
  mutating func open(_ line: LineView, isSentence: Bool) {
    words = Self.words(of: line)
    heads = line.figures.indices.prefix(12).filter { HeadlineMatch.isHead(HeadlineMatch.read($0, line)) }.prefix(
      Self.limit
    ).map {
      Head(
        match: HeadlineMatch($0, line, isSentence: isSentence), printed: Printed(line.figures[$0], line))
    }
  }

  mutating func read(_ line: LineView) {
    guard !heads.isEmpty, !line.figures.isEmpty else { return }
    for index in heads.indices where heads[index].agreeing == nil { compare(&heads[index], line) }
  }

  private func compare(_ head: inout Head, _ line: LineView) {
    let figures = line.figures.indices.prefix(Self.most)
    let sharesWords = sharesWords(line, head.match)
    let all = figures.filter { head.match.isAlike(line.figures[$0]) }
    let found = figures.first {
      head.match.isToldBy($0, line, sharesWords: sharesWords) && !head.match.isOtherPart($0, of: all, line)
    }
    if let found {
      head.isBorneOut = true
      head.agreeing = Printed(line.figures[found], line)
      return
    }
    guard !head.isBorneOut else { return }
    let alike = all.filter { !head.match.isOtherPart($0, of: all, line) }
    if alike.contains(where: { head.match.agrees(line.figures[$0]) })
      || isSum(of: head.match, line, besides: Set(all).subtracting(alike))
    {
      head.isBorneOut = true
      return
    }
    guard !head.isSeen, !alike.isEmpty else { return }
    let stated = head.match.withoutParts(alike.filter { HeadlineMatch.isStated(line.figures[$0]) }, alike, line)
    let same = stated.filter { head.match.isSameThing($0, line) }
    guard let first = same.first ?? stated.first else { return }
    head.isSeen = true
    if let pair = head.match.contradictingSum(alike, line) {
      let (one, two) = (line.figures[pair.first], line.figures[pair.second])
      let text = "\(Writing.number(one, line)) + \(Writing.number(two, line)) = \(VietnameseNumber.write(pair.sum))"
      head.other = Printed(part: line.part(one), text: text, value: pair.sum)
      head.isSure = true
      return
    }
    guard (same.isEmpty ? stated : same).count == 1, line.figures[first].role != .part,
      let isSure = head.match.isContradicted(by: first, line, sharesWords: sharesWords)
    else { return }
    head.other = Printed(line.figures[first], line)
    head.isSure = isSure
  }

  /// The title's figures that the text contradicts or repeats, and what it says.
  var findings: [Finding] {
    heads.compactMap { head in
      if let agreeing = head.agreeing { return Finding(head: head.printed, body: agreeing, verdict: .consistent) }
      guard !head.isBorneOut, let other = head.other else { return nil }
      return Finding(head: head.printed, body: other, verdict: head.isSure ? .inconsistent : .unverifiable)
    }
  }

  /// Whether the text under the title says what a figure of the title says.
  func bearsOut(_ spot: Spot) -> Bool { heads.contains { $0.isBorneOut && $0.printed.part.spot == spot } }

  /// 150 suất quà … và 50 suất quà under "200 suất quà"; 15 tập thể và 30 cá nhân under "45 tập thể, cá nhân".
  private func isSum(of head: HeadlineMatch, _ line: LineView, besides parts: Set<Int>) -> Bool {
    let terms = line.figures.indices.prefix(Self.most).filter { index in
      let figure = line.figures[index]
      return head.isAlike(figure)
        || head.figure.isCount && figure.isCount && figure.noun.first.map(words.contains) ?? false
    }
    for start in terms.indices where !isTotal(start, terms, line) {
      var sum = ExactDecimal.zero
      for (count, place) in terms.indices[start...].prefix(6).enumerated() {
        guard !isTotal(place, terms, line), let amount = line.figures[terms[place]].magnitude,
          let next = try? sum.adding(amount)
        else { break }
        sum = next
        if head.isSum(sum), count > 0 || !parts.contains(terms[place]) { return true }
      }
    }
    return false
  }

  /// Whether a figure is the total of those right before it, to which it is not added.
  private func isTotal(_ place: Int, _ terms: [Int], _ line: LineView) -> Bool {
    guard place > 1, line.figures[terms[place]].role == .total, let total = line.figures[terms[place]].magnitude else {
      return false
    }
    var sum = ExactDecimal.zero
    for before in terms[..<place].suffix(4).reversed() {
      guard let amount = line.figures[before].magnitude, let next = try? sum.adding(amount) else { return false }
      sum = next
      if sum == total { return true }
    }
    return false
  }

  // MARK: Words

  /// Whether the paragraph tells what the title tells: two of its words besides the noun, and a third of them.
  private func sharesWords(_ line: LineView, _ head: HeadlineMatch) -> Bool {
    let telling = words.subtracting(head.figure.noun)
    let shared = telling.intersection(Self.words(of: line)).count
    return shared >= 2 && shared * 3 >= telling.count
  }

  private static func words(of line: LineView) -> Set<Word> {
    Set(line.tokens.prefix(120).lazy.filter(\.isWord).map(\.word)).subtracting(FactWords.fillers)
  }
}
