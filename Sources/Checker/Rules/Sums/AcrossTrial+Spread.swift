import Figures

/// Parts told one after the other behind their total, with words that say they are parts of it.
extension AcrossTrial {
  /// Lực lượng có 2.980 người. Khối A có 1.742 người. Số còn lại 1.138 người …
  func spread(_ candidates: [Int]) -> Draft? {
    let all = told(candidates)
    // "365 cơ sở đạt (88,5%), 47 cơ sở vi phạm (11,4%), phạt tiền 19 cơ sở": the first ones are all there is.
    let whole = (2...max(2, all.count)).first { count in
      count <= all.count && PartMarks(line: line, parts: Array(all[..<count])).sharesAreWhole
    }
    let parts = whole.map { Array(all[..<$0]) } ?? all
    guard parts.count > 1, parts.allSatisfy({ terms.fit($0, to: total) >= .bare }),
      parts.contains(where: { terms.fit($0, to: total) == .sure }), isLastOfItsKind(parts[0]),
      !isPartItself(parts), !areOfOther(parts), !parts.dropFirst().contains(where: isSingledOut),
      ([total] + parts).allSatisfy({ line.figures[$0].approximation == .exact && line.figures[$0].comparison == .none }
      ),
      !match.agreesOtherwise(parts, total: total), !match.isPrintedElsewhere(parts, total: total),
      let sum = terms.sum(parts[...], total: total),
      let whole = line.figures[total].bounds()
    else { return nil }
    let marks = PartMarks(line: line, parts: parts)
    if marks.sharesAreWhole {
      return match.isNear(parts, total: total, within: 50) ? draft(parts, .inconsistent, .sure) : nil
    }
    let words = ListWords(line: line)
    let range = line.figures[parts[0]].tokens.lowerBound..<line.figures[parts.last!].tokens.upperBound
    guard !words.overlaps(in: range), !words.leavesOut(in: range), match.isNear(parts, total: total, within: 30) else {
      return nil
    }
    // "Cụ thể, … 3,43 tỷ đồng; … 114 triệu đồng. Ngoài ra, 846 triệu đồng": three amounts and more, told to the last one.
    if parts.count > 2, isSpecified(parts), match.isNear(parts, total: total, within: 6) {
      return draft(parts, .inconsistent, .sure)
    }
    if marks.areCasualties, match.isNear(parts, total: total, within: 20) {
      return draft(parts, .inconsistent, .sure)
    }
    let isWhole = marks.endsWithRest || marks.endsWithOthers || marks.areNaturalHalves
    let exceeds = sum.lower > whole.upper
    let isOpened = isOpened(parts[0])
    let isDivided = marks.areDivided && !marks.names(total)
    if isWhole, isOpened || isDivided || marks.endsWithRest || marks.areNaturalHalves {
      return match.isNear(parts, total: total, within: 20) ? draft(parts, .inconsistent, .sure) : nil
    }
    guard exceeds, isOpened ? marks.areApart || match.tellingSlip(parts, total: total) : isDivided else { return nil }
    return draft(parts, .inconsistent, .sure)
  }

  /// The figures of one kind that follow without another between, to the end of the last sentence that has one.
  func told(_ candidates: [Int]) -> [Int] {
    var parts: [Int] = []
    for index in candidates {
      let figure = line.figures[index]
      if let last = parts.last, figure.sentence > line.figures[last].sentence + 1 { break }
      // Another total, or what is told of another time.
      if figure.role == .total || index != total + 1 && TotalLead(sentence: sentence, index: index).kind != nil {
        break
      }
      parts.append(index)
      if parts.count > 1, PartMarks(line: line, parts: parts).endsWithRest { break }
    }
    return parts
  }

  /// Whether no further amount of its kind stands between the total and its parts.
  private func isLastOfItsKind(_ first: Int) -> Bool {
    (total + 1..<max(total + 1, first)).allSatisfy {
      terms.fit($0, to: total) < .bare || line.figures[$0].bracket != 0
    } && line.figures[first].sentence <= sentence.number + 2
  }

  /// "Riêng ngành may có 310 lao động ngoài tỉnh": of a part, whatever it tells.
  private func isSingledOut(_ index: Int) -> Bool {
    line.figures[index].leads.contains { $0.cue == .including && line.tokens[$0.token].word == Self.singly }
  }

  private static let singly = Word("riêng")

  /// "trong đó điện 1.946 tỷ, xi măng 1.287 tỷ, gỗ 642 tỷ, còn lại 443 tỷ": one of a list is no total of those behind it.
  private func isPartItself(_ parts: [Int]) -> Bool {
    line.figures[parts[0]].sentence == sentence.number
      && (max(sentence.range.lowerBound, total - 6)..<total).contains {
        terms.fit($0, to: total) >= .bare && line.figures[$0].bracket == 0 && line.figures[$0].role != .change
          && line.figures[$0].clause == sentence[total].clause
      } || sentence[total].leads.contains { $0.cue == .including }
  }

  /// "Trong đó …", "Cụ thể, …" at the beginning of the sentence of the first part.
  private func isOpened(_ first: Int) -> Bool {
    let start = line.sentences[line.figures[first].sentence].tokens.lowerBound
    let scan = PhraseScan(line: line)
    return line.figures[first].sentence > sentence.number
      && Self.openings.contains { scan.begins(start..<line.figures[first].tokens.lowerBound, with: $0) }
  }

  /// "Cụ thể, …" right behind the total, and at the end "Ngoài ra, …" or nothing more of the kind.
  private func isSpecified(_ parts: [Int]) -> Bool {
    let scan = PhraseScan(line: line)
    let first = line.figures[parts[0]]
    let last = line.figures[parts.last!]
    guard first.sentence == sentence.number + 1, sentence[total].unit != nil,
      scan.begins(line.sentences[first.sentence].tokens.lowerBound..<first.tokens.lowerBound, with: Self.specific)
    else { return false }
    return last.sentence == first.sentence
      || scan.begins(line.sentences[last.sentence].tokens.lowerBound..<last.tokens.lowerBound, with: Self.besides)
  }

  private static let specific = Word.phrase("cụ thể")
  private static let besides = Word.phrase("ngoài ra")
  private static let openings = ["trong đó", "cụ thể", "trong số đó", "trong số này", "kết quả", "gồm", "bao gồm"].map(
    Word.phrase)
}
