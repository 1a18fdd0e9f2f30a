import Language

/// "5 nhiệm vụ: (1) …; (2) …", "bốn nội dung sau: Thứ nhất … Thứ tư": the number of parts beside the parts that follow.
struct EnumerationRule: BlockRule {
  static let description = RuleDescription(
    "count.enumeration", .sum, vi: "Số lượng nêu trước so với phần liệt kê", en: "A count beside the list that follows")

  /// A list whose parts are still being counted.
  private struct Open {
    var owner: CountedList
    var style: ListMarker.Style
    var count: Int
    /// Lines since its last part.
    var idle = 0
    var accuses: Bool
    /// Whether every part so far but the last ends with a semicolon, and the last with a semicolon or a full stop: one
    /// list without lists in it.
    var isChained: Bool
    var isEnded = false
    /// Whether a part opened a list of its own: "- Nâng chất lượng sinh hoạt:".
    var isNested = false
  }

  /// Counts of a sentence whose lists are looked for.
  static let most = 24

  var drafts: [Draft] = []
  /// Counts of the sentence before.
  var told: [CountedList] = []
  private var open: Open?
  private(set) var tellsRight = true
  /// Those of it, up to ninety-nine, that a figure for each may follow.
  var named: [CountedList] = []
  /// A count at the end of a line that a list may follow; and how many lines ago.
  private var waiting: (owner: CountedList, hasColon: Bool, isMarked: Bool, age: Int)?

  mutating func leaveOutRight() { tellsRight = false }

  mutating func read(_ line: LineView) {
    guard !line.tokens.isEmpty else { return }
    if case .cell = line.kind {
      close()
      waiting = nil
      told = []
      return
    }
    continueList(line)
    for (index, sentence) in line.sentences.enumerated() {
      readBelow(sentence, line)
      guard !sentence.figures.isEmpty else { continue }
      readSentence(sentence, isLast: index == line.sentences.count - 1, line)
    }
  }

  // MARK: Lines

  private mutating func continueList(_ line: LineView) {
    let marker = ListMarker.leading(line)
    if var list = open {
      if let marker, marker.style == list.style, !marker.style.isNumbered || marker.number == list.count + 1 {
        list.count += 1
        list.idle = 0
        list.isChained = list.isChained && !list.isEnded && Self.ends(line, ";.")
        list.isEnded = !Self.ends(line, ";")
        list.isNested = list.isNested || Self.ends(line, ":")
        open = list
        return
      }
      list.idle += 1
      open = list
      // Captions and further paragraphs may stand between numbered parts, but not between dashes.
      let restarts = marker?.style == list.style && marker?.number == 1
      if !list.style.isNumbered || restarts || list.idle > 12 { close() } else { return }
    }
    guard let (owner, hasColon, isMarked, age) = waiting else { return }
    waiting = age < 2 ? (owner, hasColon, isMarked, age + 1) : nil
    guard let marker else { return }
    let begins = marker.style.isNumbered ? marker.number == 1 : hasColon && age == 0 && !isMarked
    guard begins, marker.style != .lineDigit || hasColon else { return }
    waiting = nil
    open = Open(
      owner: owner, style: marker.style, count: 1, accuses: owner.isListed, isChained: Self.ends(line, ";"),
      isNested: Self.ends(line, ":"))
  }

  private static func ends(_ line: LineView, _ marks: String) -> Bool {
    line.tokens.last.map { last in marks.unicodeScalars.contains { last.isMark($0) } } ?? false
  }

  mutating func close() {
    guard let list = open else { return }
    open = nil
    guard list.count > 1 else { return }
    // Parts of parts look like parts in a file's own lists.
    if list.isNested, !list.style.isNumbered, list.count > list.owner.count { return }
    if case .item = list.style, list.count > list.owner.count, !list.isChained || !list.isEnded { return }
    judge(list.owner, least: list.count, most: list.count, isSure: list.accuses)
  }

  // MARK: Sentences

  /// "tiêu biểu như:", "điển hình là:": some of them, not all.
  private func namesSome(before colon: Int, _ line: LineView) -> Bool {
    let lead = max(0, colon - 5)..<colon
    let scan = PhraseScan(line: line)
    return Self.some.contains { scan.has($0, in: lead) }
  }

  private static let some = ["như", "tiêu biểu", "điển hình", "nổi bật", "đáng chú ý", "chẳng hạn"].map(Word.phrase)

  private mutating func readSentence(_ sentence: Sentence, isLast: Bool, _ line: LineView) {
    readPrizes(sentence, line)
    let named = readNamed(sentence, line)
    let colons = sentence.tokens.filter {
      line.tokens[$0].isMark(":") && !(line.tokens[$0].isGlued && isClock($0, line))
    }
    for colon in colons.prefix(20) {
      guard !namesSome(before: colon, line), let owner = CountedList.before(colon, sentence, line),
        !named.contains(owner.spot)
      else { continue }
      if colon + 1 >= line.tokens.count {
        wait(owner, hasColon: true, line)
        return
      }
      if let marker = ListMarker(line, at: colon + 1), marker.number == 1 {
        countMarkers(owner, marker, line)
        return
      }
      guard let list = InlineList(line: line, after: colon, in: sentence.tokens), let reading = list.reading() else {
        continue
      }
      judge(owner, least: reading.least, most: reading.most, isSure: reading.excludes(owner.count) && owner.isListed)
    }
    guard isLast, colons.isEmpty, let last = sentence.figures.last, let owner = CountedList(line.figures[last], line),
      owner.isListed
    else { return }
    wait(owner, hasColon: false, line)
  }

  /// Lists whose parts name their kind; the counts that are judged by them.
  private mutating func readNamed(_ sentence: Sentence, _ line: LineView) -> Set<Spot> {
    var found = Set<Spot>()
    for index in sentence.figures.prefix(Self.most) {
      guard let owner = CountedList(line.figures[index], line, takesFractions: true) else { continue }
      let list = NamedList.count(index, line) ?? ProperNames.count(index, line)
      guard let list, list.isWhole || list.parts.contains(owner.count) else {
        if let items = SummedItems(line: line, index: index).count {
          judge(owner, least: items, most: items, isSure: true)
          found.insert(owner.spot)
          continue
        }
        if tellsRight,
          LooseList.holds(index, owner.count, line) || CountedItems(line: line, index: index, count: owner.count).holds
        {
          tell(owner)
        }
        continue
      }
      judge(owner, least: list.parts.lowerBound, most: list.parts.upperBound, isSure: list.isWhole)
      found.insert(owner.spot)
    }
    return found
  }

  private mutating func wait(_ owner: CountedList, hasColon: Bool, _ line: LineView) {
    if open?.style.isNumbered ?? false { return }
    waiting = (owner, hasColon, ListMarker.leading(line) != nil, 0)
  }

  private func isClock(_ index: Int, _ line: LineView) -> Bool {
    index > 0 && index + 1 < line.tokens.count && line.tokens[index - 1].isNumber && line.tokens[index + 1].isNumber
  }

  /// (1) … (2) … to the end of the line; the next lines may go on.
  private mutating func countMarkers(_ owner: CountedList, _ first: ListMarker, _ line: LineView) {
    var count = 1
    var index = first.end
    while index < line.tokens.count {
      if let marker = ListMarker(line, at: index), marker.style == first.style {
        // Another list begins.
        if marker.number == 1 { break }
        guard marker.number == count + 1 else {
          index += 1
          continue
        }
        count += 1
        index = marker.end
      } else {
        index += 1
      }
    }
    close()
    open = Open(owner: owner, style: first.style, count: count, accuses: true, isChained: false)
  }

  /// As many names as are counted, among other words.
  mutating func tell(_ owner: CountedList) {
    guard !drafts.contains(where: { $0.figure == owner.spot }) else { return }
    judge(owner, least: owner.count, most: owner.count, isSure: false)
    drafts[drafts.count - 1].strength = .possible
  }

  mutating func judge(_ owner: CountedList, least: Int, most: Int, isSure: Bool) {
    let holds = (least...most).contains(owner.count)
    guard holds || isSure else { return }
    let counted = least == most ? "\(most)" : "\(least)..\(most)"
    drafts.append(
      Draft(
        rule: Self.description, verdict: holds ? .consistent : .inconsistent, strength: holds ? .likely : .sure,
        figure: owner.spot, operands: [owner.part], stated: "\(owner.count)",
        expected: holds ? "\(owner.count)" : counted,
        wording: .said(
          summary: holds
            ? Phrases.Enumerations.right(owner.printed) : Phrases.Enumerations.wrong(owner.printed, counted),
          explanation: Phrases.Enumerations.counted(holds ? "\(owner.count)" : counted),
          suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Enumerations.mend(counted))))
  }
}
