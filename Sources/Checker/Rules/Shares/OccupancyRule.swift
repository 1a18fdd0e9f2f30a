import Figures
import Language

/// Cho thuê 331 ha trên 420 ha đất công nghiệp, tỷ lệ lấp đầy 78,8% (Decree 35/2022/NĐ-CP, Article 2(22): leased over
/// leasable land).
struct OccupancyRule: SentenceRule {
  let description = RuleDescription(
    "share.occupancy", .share, vi: "Tỷ lệ lấp đầy so với diện tích đã cho thuê", en: "Occupancy beside the land leased")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range
    where sentence[index].isPercent && (isOccupancy(sentence[index]) || isReached(index, sentence)) {
      let low = max(0, index - 8)
      let areas = (low..<index).filter { isArea(sentence.line.figures[$0], isReached: isReached(index, sentence)) }
      guard let leased = areas.last(where: { isLeased($0, sentence) })
      else {
        if let question = beside(index, sentence) { drafts.append(question) }
        continue
      }
      // "…, tỷ lệ lấp đầy 85%. Tỷ lệ lấp đầy bình quân toàn tỉnh 71%": another rate, of other land.
      let isFurther = (leased..<index).contains {
        sentence[$0].isPercent && isOccupancy(sentence[$0]) && sentence[$0].role != .from
      }
      let isOne = areas.count { names(Self.leasable, $0, sentence) } == 1
      let claimant = Claimant(sentence: sentence, rule: description)
      let trials = areas.filter {
        $0 != leased && (sentence[$0].magnitude ?? .zero) >= (sentence[leased].magnitude ?? .zero)
      }.reversed()
        .compactMap { area -> Trial? in
          guard
            let (result, formula) = ShareSearch.percent(sentence, leased, ShareSearch.Whole(index: area, side: .figure))
          else {
            return nil
          }
          let isLeasable = names(Self.leasable, area, sentence)
          return Trial(
            computation: Claimant.Computation(result: result, formula: formula(), operands: [leased, area]),
            subject: .share,
            accuses: isLeasable && !isFurther && (areas.count <= 3 || isOne) && sentence[index].approximation == .exact
              && sentence[index].value < ExactDecimal(100))
        }
      if let draft = claimant.decide(index, trials) { drafts.append(draft) }
    }
  }

  private func isOccupancy(_ figure: Figure) -> Bool { figure.leads.contains { $0.cue == .occupancy } }

  /// "tỷ lệ lấp đầy tăng từ 60% lên 75%": the rate reached.
  private func isReached(_ index: Int, _ sentence: SentenceView) -> Bool {
    let before = index - 1
    return sentence[index].role == .to && sentence.range.contains(before) && sentence[before].isPercent
      && sentence[before].role == .from && isOccupancy(sentence[before])
  }

  /// "đã cho thuê 150 ha", "ký hợp đồng thuê 150 ha"; not "đất công nghiệp cho thuê 200 ha".
  private func isLeased(_ area: Int, _ sentence: SentenceView) -> Bool {
    guard !names(Self.leasable, area, sentence) else { return false }
    let before = sentence[area].tokens.lowerBound - 1
    return names(Self.leased, area, sentence) || before >= 0 && sentence.line.tokens[before].word == Self.renting
  }

  /// "53/59 cụm công nghiệp …, tỷ lệ lấp đầy đạt 71,22%": not the same thing, and the area is not printed.
  private func beside(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let before = index - 1
    guard before >= sentence.range.lowerBound, let whole = sentence[before].whole, sentence[before].unit == nil,
      sentence[before].clause == sentence[index].clause,
      let share = try? sentence[before].value.percent(of: whole, places: sentence[index].decimals)
    else { return nil }
    let line = sentence.line
    return Draft(
      rule: description, verdict: .unverifiable, figure: line.spot(of: sentence[index]),
      operands: [line.part(sentence[before]), line.part(sentence[index])], stated: sentence[index].value.plain,
      expected: nil,
      wording: .said(
        summary: Phrases.Occupancy.ask(
          printed: Writing.number(sentence[index], line), fraction: line.text(sentence[before].number),
          share: VietnameseNumber.write(share) + "%"),
        explanation: Phrases.Occupancy.why, suggestion: Phrases.Occupancy.write))
  }

  private func isArea(_ figure: Figure, isReached: Bool) -> Bool {
    guard case .physical = figure.unit else { return false }
    return figure.upper == nil && figure.whole == nil
      && ([.level, .total, .part].contains(figure.role) || isReached && figure.role == .to)
  }

  /// Whether one of the phrases stands before a figure, back to the figure before it, or right behind it.
  private func names(_ phrases: [[Word]], _ index: Int, _ sentence: SentenceView) -> Bool {
    let figures = sentence.line.figures
    let figure = figures[index]
    var from = max(index > 0 ? figures[index - 1].tokens.upperBound : 0, figure.tokens.lowerBound - 9)
    if let mark = (from..<max(from, figure.tokens.lowerBound)).last(where: { sentence.line.tokens[$0].kind == .mark }) {
      from = mark + 1
    }
    let to = min(
      index + 1 < figures.count ? figures[index + 1].tokens.lowerBound : sentence.line.tokens.count,
      figure.tokens.upperBound + 7)
    return says(phrases, from..<max(from, figure.tokens.lowerBound), sentence)
      || says(phrases, figure.tokens.upperBound..<max(to, figure.tokens.upperBound), sentence, upToMark: true)
  }

  private func says(_ phrases: [[Word]], _ range: Range<Int>, _ sentence: SentenceView, upToMark: Bool = false) -> Bool
  {
    let tokens = sentence.line.tokens
    let end = upToMark ? range.first { tokens[$0].kind == .mark } ?? range.upperBound : range.upperBound
    return phrases.contains { phrase in
      (range.lowerBound..<end).contains { place in
        place + phrase.count <= end && zip(phrase, place..<place + phrase.count).allSatisfy { tokens[$1].word == $0 }
      }
    }
  }

  private static let renting = Word("thuê")
  private static let leased = ["cho thuê", "đã thuê"].map(Word.phrase)
  private static let leasable = ["đất công nghiệp", "có thể cho thuê", "thương phẩm"].map(Word.phrase)
}
