import Figures

/// Says of each figure of a line what its words make of it: role, comparison, time, clause and bracket.
struct ContextReader {
  var tokens: [Token]
  let book = CueBook.shared

  /// A cue of the sentence and where it stands.
  struct PlacedCue {
    var cue: Cue
    var tokens: Range<Int>
  }

  func read(_ line: inout ReadLine) {
    for (number, sentence) in line.sentences.enumerated() where !sentence.figures.isEmpty {
      read(sentence, number, &line)
      line.sentences[number].firstCompared = sentence.figures.first { index in
        line.figures[index].leads.contains { $0.cue == .samePeriod }
      }
    }
  }

  private func read(_ sentence: Sentence, _ number: Int, _ line: inout ReadLine) {
    let cues = placedCues(sentence, line)
    layOut(sentence, number, &line)
    var nextCue = 0
    var gapStart = sentence.tokens.lowerBound
    // Where the year that belongs to the figure before ends.
    var told = sentence.tokens.lowerBound
    for index in sentence.figures {
      let figure = line.figures[index]
      var leads: [LeadCue] = []
      while nextCue < cues.count, cues[nextCue].tokens.lowerBound < figure.tokens.lowerBound {
        let cue = cues[nextCue]
        // "11 chỉ tiêu về kinh tế và 8 chỉ tiêu về …": what is counted is no aim of what follows.
        let isCounted =
          cue.cue == .plan && figure.isCount && index > sentence.figures.lowerBound
          && line.figures[index - 1].isCount && line.figures[index - 1].whole == nil
          && line.figures[index - 1].nounTokens.contains(cue.tokens.lowerBound)
        if cue.tokens.lowerBound >= gapStart, !isCounted, !isDeed(cue, of: index, sentence, line) {
          leads.append(LeadCue(cue: cue.cue, token: cue.tokens.lowerBound, end: cue.tokens.upperBound))
        }
        nextCue += 1
      }
      gapStart = figure.tokens.upperBound
      let end =
        index + 1 < sentence.figures.upperBound ? line.figures[index + 1].tokens.lowerBound : sentence.tokens.upperBound
      let start =
        index == sentence.figures.lowerBound
        ? sentence.tokens.lowerBound : line.figures[index - 1].tokens.upperBound
      let reading = RoleReader(
        tokens: tokens, cues: cues[nextCue...].prefix { $0.tokens.lowerBound < end }, leads: leads,
        gap: start..<figure.tokens.lowerBound,
        tail: max(figure.tokens.upperBound, figure.nounTokens.upperBound)..<max(end, figure.nounTokens.upperBound),
        mentions: line.mentions, isInBracket: figure.bracket != 0, told: told)
      reading.apply(to: &line.figures[index])
      if line.figures[index].time == .none, let trailing = reading.trailingTime() {
        line.figures[index].time = trailing.time
        told = trailing.end
      }
      if index > sentence.figures.lowerBound {
        // Made apart from the line, so that the line's figures are not copied for each of them.
        var taken = line.figures[index]
        Inheritance(tokens: tokens, figures: line.figures, index: index).apply(to: &taken)
        line.figures[index] = taken
      }
    }
    nameSeries(sentence, &line)
    nameBeginnings(sentence, &line)
  }

  /// "238 mã tăng và 52 mã đứng giá": what the first of two counts do.
  private func isDeed(_ cue: PlacedCue, of index: Int, _ sentence: Sentence, _ line: ReadLine) -> Bool {
    let end = cue.tokens.upperBound
    return (cue.cue == .increase || cue.cue == .decrease) && index > sentence.figures.lowerBound
      && end + 1 == line.figures[index].tokens.lowerBound && tokens[end].word == Self.and
      && line.figures[index].isCount && line.figures[index - 1].isCount
      && cue.tokens.lowerBound - line.figures[index - 1].tokens.upperBound <= 3
      && tokens[line.figures[index - 1].tokens.upperBound..<cue.tokens.lowerBound].allSatisfy { $0.isWord }
  }

  /// "lần lượt là 22, 31, 38 và 45 dự án": all of a series are what its last one is.
  private func nameSeries(_ sentence: Sentence, _ line: inout ReadLine) {
    for index in sentence.figures.dropLast().reversed() {
      let figure = line.figures[index]
      let next = line.figures[index + 1]
      guard figure.unit == nil, figure.noun.isEmpty, figure.exponent == 0, !figure.isDuration, !next.isDuration,
        figure.bracket == next.bracket, figure.upper == nil, figure.whole == nil, next.whole == nil,
        next.tokens.lowerBound == figure.tokens.upperBound + 1
      else { continue }
      let mark = tokens[figure.tokens.upperBound]
      guard mark.isMark(",") || mark.word == Self.and else { continue }
      line.figures[index].unit = next.unit
      line.figures[index].exponent = next.exponent
      line.figures[index].noun = next.noun
    }
  }

  private static let and = Word("và")

  /// "từ 800 lên 872 triệu USD", "(500 lên 560 triệu USD)": one unit for both, where they are of one size.
  private func nameBeginnings(_ sentence: Sentence, _ line: inout ReadLine) {
    for index in sentence.figures.dropLast() {
      let figure = line.figures[index]
      let next = line.figures[index + 1]
      guard figure.role == .from || figure.role == .base, next.role == .to, figure.unit == nil, figure.noun.isEmpty,
        figure.exponent == 0, !figure.isDuration, figure.upper == nil, figure.whole == nil, let unit = next.unit,
        unit != .points, unit != .times, figure.bracket == next.bracket,
        next.leads.contains(where: { $0.cue == .increaseTo || $0.cue == .decreaseTo }),
        next.tokens.lowerBound - figure.tokens.upperBound <= 3,
        (figure.tokens.upperBound..<next.tokens.lowerBound).allSatisfy({ tokens[$0].isWord }),
        let most = try? next.value.multiplied(by: Self.size), let its = try? figure.value.multiplied(by: Self.size),
        figure.value < most, next.value < its
      else { continue }
      line.figures[index].unit = unit
      line.figures[index].exponent = next.exponent
    }
  }
  private static let size = ExactDecimal(10)

  /// The cues of a sentence. None is looked for within a figure's number.
  private func placedCues(_ sentence: Sentence, _ line: ReadLine) -> [PlacedCue] {
    var cues: [PlacedCue] = []
    var index = sentence.tokens.lowerBound
    var next = sentence.figures.lowerBound
    let slice = tokens[sentence.tokens]
    while index < sentence.tokens.upperBound {
      while next < sentence.figures.upperBound, line.figures[next].number.upperBound <= index { next += 1 }
      if next < sentence.figures.upperBound, line.figures[next].number.contains(index) {
        index = line.figures[next].number.upperBound
      } else if let length = book.idiom(slice, at: index) {
        index += length
      } else if let match = book.match(slice, at: index) {
        cues.append(PlacedCue(cue: match.cue, tokens: index..<index + match.length))
        index += match.length
      } else {
        index += 1
      }
    }
    return cues
  }

  /// Clauses and brackets.
  private func layOut(_ sentence: Sentence, _ number: Int, _ line: inout ReadLine) {
    var clause = 0
    var open: [Int] = []
    var brackets = 0
    var next = sentence.figures.lowerBound
    for index in sentence.tokens {
      if next < sentence.figures.upperBound, line.figures[next].tokens.lowerBound == index {
        line.figures[next].sentence = number
        line.figures[next].clause = clause
        line.figures[next].bracket = open.last ?? 0
        next += 1
      }
      guard tokens[index].kind == .mark else { continue }
      switch tokens[index].mark {
      case 0x28, 0x5B:
        brackets += 1
        open.append(brackets)
      case 0x29, 0x5D: _ = open.popLast()
      case 0x3B: if open.isEmpty { clause += 1 }
      default: break
      }
    }
  }
}
