import Figures

/// Puts the figures of a line as facts.
struct FactReader {
  let line: LineView
  /// Sentences of the text before this line.
  let firstSentence: Int
  /// Whether the line stands in a list of aims.
  var isAim = false

  /// No more words than these are looked at before a figure, and behind it.
  static let reach = 40
  static let tailReach = 12

  /// What has been said so far in a sentence.
  private struct Said {
    var head = FactContent()
    var last = FactContent()
    var time: WordBag?
    var isFirst = true
    var spoils = false
    var isCarried = false
    var isYearly = false
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    // A sentence without a time may go on about the year of the one before.
    var isCarried = false
    for (number, sentence) in line.sentences.enumerated() {
      var said = Said()
      said.isCarried = isCarried
      var start = sentence.tokens.lowerBound
      for index in sentence.figures {
        let figure = line.figures[index]
        if figure.isDuration { continue }
        let gap = max(start, figure.tokens.lowerBound - Self.reach)..<max(start, figure.tokens.lowerBound)
        start = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
        let end =
          index + 1 < sentence.figures.upperBound
          ? line.figures[index + 1].tokens.lowerBound : sentence.tokens.upperBound
        facts.append(fact(figure, gap, end, firstSentence + number, &said))
      }
      if let time = said.time, time.isEmpty { isCarried = false } else if namesYear(sentence) { isCarried = true }
    }
    return facts
  }

  /// năm 2015, tháng 4/2016; neither a term nor the day of a meeting.
  private func namesYear(_ sentence: Sentence) -> Bool {
    FactScanner(line: line).mentions(in: sentence.tokens).contains { mention in
      if case .date(let date) = mention.kind { date.year != nil && date.day == nil } else { false }
    }
  }

  private func fact(_ figure: Figure, _ gap: Range<Int>, _ end: Int, _ sentence: Int, _ said: inout Said) -> Fact {
    let scanner = FactScanner(line: line)
    var lead = scanner.content(said.isFirst ? scanner.withoutAttribution(gap) : gap)
    let spoils = scanner.spoils(gap)
    if lead.bag.isEmpty, !said.isFirst {
      lead.isWhole = lead.isWhole || said.last.isWhole
      lead.bag = said.last.bag
      lead.owner = said.last.owner
    } else if !said.isFirst {
      lead.join(said.head)
    }
    if let time = scanner.time(gap) { said.time = time }
    said.isYearly = said.isYearly || scanner.isYearly(gap)
    if said.isFirst {
      said.head = lead
      said.spoils = spoils
    }
    said.last = lead
    said.isFirst = false
    let isMeasured = figure.unit != nil || figure.noun.isEmpty
    let nounEnd = isMeasured ? figure.tokens.upperBound : figure.nounTokens.upperBound
    let isRepresented = scanner.isRepresented(figure)
    let nounRange = isRepresented ? scanner.beforeAttending(figure.nounTokens) : figure.nounTokens
    let noun = scanner.content(isMeasured ? figure.tokens.upperBound..<figure.tokens.upperBound : nounRange)
    let tail = scanner.content(isRepresented ? nounEnd..<nounEnd : scanner.tail(from: nounEnd, to: end))
    var all = lead
    all.join(noun)
    all.join(tail)
    let unit = figure.unit?.code ?? 0
    let named =
      isMeasured ? scanner.words(figure.tokens.upperBound..<end) : scanner.thing(figure.nounTokens.lowerBound..<end)
    let spoken = said.time ?? scanner.time(scanner.timeTail(from: nounEnd, to: end))
    let core =
      isMeasured
      ? 0
      : scanner.content(
        figure.nounTokens.lowerBound..<min(figure.nounTokens.upperBound, figure.nounTokens.lowerBound + named.count)
      ).bag.count
    let isLevel =
      figure.role == .level || figure.role == .to || figure.role == .total || figure.isPercent && figure.role == .share
      || figure.role == .part
        && figure.leads.first.map { $0.token == line.sentences[figure.sentence].tokens.lowerBound } ?? false
    return Fact(
      block: line.block, sentence: sentence, figure: figure, part: line.part(figure),
      printed: printed(figure, named.count),
      key: all.bag.hash(unit), words: all.bag.count, wordsBesidesNoun: all.bag.count - core, thing: named.hash ^ unit,
      thingWords: named.count, owner: all.owner.isEmpty ? nil : all.owner.hash(),
      time: spoken.map { $0.isEmpty ? 0 : $0.hash() } ?? 0,
      isWhole: all.isWhole, isLevel: isLevel && figure.bracket == 0,
      isSpoiledByWords: spoils || said.spoils || said.isCarried && spoken == nil, isListedAim: isAim,
      isAimed: scanner.isAimed(gap), isYearly: said.isYearly, content: all.bag.sorted)
  }

  /// The number with its unit, or with the first words of its noun.
  private func printed(_ figure: Figure, _ words: Int) -> String {
    if figure.unit != nil { return line.text(figure.tokens) }
    let noun =
      figure.noun.isEmpty
      ? FactScanner(line: line).tail(from: figure.tokens.upperBound, to: line.tokens.count).prefix(2)
      : figure.nounTokens.prefix(words)
    return noun.isEmpty ? line.text(figure.tokens) : "\(line.text(figure.tokens)) \(line.text(noun))"
  }
}
