import Figures

/// The ways in which a percentage may be a part of a whole.
struct ShareTrials {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  var figure: Figure { sentence[index] }

  struct Found {
    var plain: [Trial] = []
    var others: [Trial] = []
    /// Whether percentages told alike prove the whole.
    var isProved = false
    /// Whether the whole stands right beside its part, so that no plan is meant, and more than a hundred is wrong.
    var isBounded = false
    /// Whether the percentages go with the parts one by one, as the others of the row prove.
    var isInOrder = false
    /// Whether it is that of a part with two digits swapped.
    var isSwapped = false
    /// Whether a sign says that the percentage is what a fraction comes to.
    var isEquated = false
  }

  /// Those of which the words leave no doubt, and the others, which count only where there is none of the first.
  func trials() -> Found {
    let fractions = fractions()
    if !fractions.isEmpty { return Found(plain: fractions, isBounded: true, isEquated: isEquated(index - 1)) }
    if let trial = RespectiveShares(sentence: sentence, index: index).trial() {
      return Found(plain: [trial], isProved: true, isBounded: true, isInOrder: true)
    }
    if let column = ColumnShare(sentence: sentence, index: index).trial() {
      return Found(plain: [column], isBounded: true, isInOrder: true)
    }
    if let told = ToldOutOf(sentence: sentence, index: index).trial() ?? KnownRate(sentence: sentence, index: index)
      .trial()
      ?? SurplusShare(sentence: sentence, index: index).trial()
    {
      return Found(plain: [told], isProved: true, isBounded: true, isInOrder: true)
    }
    let isOfPlan = figure.role == .attained || figure.role == .ratio
    if let ahead = RateAhead(sentence: sentence, index: index).trial() {
      return Found(plain: [ahead], isBounded: true, isInOrder: true)
    }
    let behind = isOfPlan ? [] : BaseBehind(sentence: sentence, index: index).trials(.share)
    // A change said again per cent is no share.
    if behind.isEmpty, !isOfPart, AmountTrials(sentence: sentence).amount(for: index) != nil { return Found() }
    let search = ShareSearch(sentence: sentence, index: index)
    var found = Found()
    for trial in [search.partOfTotal(), search.partOfNamed()].compactMap({ $0 }) {
      if trial.accuses { found.plain.append(trial) } else { found.others.append(trial) }
      found.isBounded = found.isBounded || trial.accuses
    }
    if behind.first?.accuses == true { found.plain += behind } else { found.others += behind }
    found.isBounded =
      found.isBounded || !found.plain.isEmpty || figure.role == .share && !figure.isSaidToAttain && figure.bracket == 0
    if let (named, isDone) = named() {
      found.plain.append(named)
      found.isProved = isDone
    }
    if let made = Complement(sentence: sentence, index: index).trial() {
      if made.accuses { found.plain.append(made) } else { found.others.append(made) }
      found.isBounded = found.isBounded || made.accuses
    }
    if let labelled = LabelledShare(sentence: sentence, index: index).trial() { found.others.append(labelled) }
    if let noted = NotedBase(sentence: sentence, index: index).trial() {
      if noted.accuses { found.plain.append(noted) } else { found.others.append(noted) }
      found.isBounded = found.isBounded || noted.accuses
    }
    var near: [Trial] = []
    for part in search.parts() {
      let named = search.namedWhole(of: part)
      let wholes = named.map { [$0] } ?? search.wholes(of: part)
      let first =
        wholes.first { ![.plan, .base].contains(sentence[$0.index].role) && isBeside($0.index, part) } ?? wholes.first
      let own = wholes.first { isOfOwn($0, part) }
      for whole in wholes {
        guard let (result, formula) = ShareSearch.percent(sentence, part, whole) else { continue }
        let evidence = ShareEvidence(sentence: sentence, index: index, part: part, whole: whole)
        let isBeyond = own.map { whole.index < sentence.range.lowerBound && whole.index < $0.index } ?? false
        let proof =
          abs(part - index) == 1 && !isBeyond
          ? ShareFamily(sentence: sentence, index: index, part: part).proof(of: whole) : .none
        let isPlain =
          whole == first && evidence.isPlain
          || ProcessPair(sentence: sentence, index: index).holds(part, whole)
          || proof == .several || named != nil && isTold(part)
        let trial = Trial(
          computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole.index]),
          subject: .share,
          accuses: isPlain || proof == .one || evidence.isOnlyOne || evidence.isOfList
            || whole == first && evidence.isFirst && evidence.isTied && !figure.isSaidToAttain
              && Claimant.isNear(result, figure)
            || whole == first && evidence.isFirst && isAlmost(result),
          suggests: whole == first && evidence.isNatural, asks: whole == first && evidence.isFirst,
          strength: proof == .several ? .certain : .sure)
        if isPlain { found.plain.append(trial) } else { found.others.append(trial) }
        if evidence.isPossible, Claimant.isNear(result, figure, 10), !sentence.saysElsewhere(result, than: index) {
          var possible = trial
          // Nothing says that these two are meant: what nearly fits is asked about, no more.
          possible.accuses = false
          possible.suggests = false
          possible.asks = true
          near.append(possible)
        }
        found.isProved = found.isProved || proof == .several
        // "41.320 phiếu, trong đó 41.072 phiếu hợp lệ, đạt tỷ lệ 99,4%": a part is no more than its whole.
        found.isBounded =
          found.isBounded || proof != .none || isPlain && isRate && sentence[part].role != .total
          || isRate && sentence[part].role == .part && whole.index == part - 1
        if let chained = search.chained(part, whole) { found.others.append(chained) }
      }
    }
    // The only one of the wholes told nearby that nearly fits.
    if near.count == 1 {
      near[0].accuses = figure.decimals > 0 && Claimant.isNear(near[0].computation.result, figure, 200)
      found.others += near
    }
    if let labelled = LabelledShare(sentence: sentence, index: index).nearTrial() { found.others.append(labelled) }
    if let mistyped = MistypedShare(sentence: sentence, index: index).trial() {
      if found.plain.isEmpty { found.others.append(mistyped) } else { found.plain.append(mistyped) }
      (found.isBounded, found.isSwapped) = (true, true)
    }
    if let sole = SolePair(sentence: sentence, index: index).trial() {
      found.others.append(sole)
      found.isBounded = found.isBounded || sole.accuses
    }
    return found
  }

  /// "233 lao động, gồm 11 nữ (4,72%) và 222 nam (95,28%). … 792 hộ (trong đó 751 hộ nghèo (94,82%) và 41 hộ cận nghèo (5,18%))": what fits a
  /// whole of its own sentence, of which others there are too, is of that one, whatever those before prove.
  private func isOfOwn(_ whole: ShareSearch.Whole, _ part: Int) -> Bool {
    guard whole.side == .figure, whole.index < part, sentence.range.contains(whole.index), figure.decimals > 0,
      abs(part - index) == 1, let (result, _) = ShareSearch.percent(sentence, part, whole)
    else { return false }
    return Agreement(result, with: figure) == .exact
      && ShareFamily(sentence: sentence, index: index, part: part).proof(of: whole) != .none
  }

  /// "đạt tỷ lệ 99,5%", "chiếm 30%", "(tỷ lệ 12%)": no plan, which may be exceeded.
  private var isRate: Bool {
    figure.leads.last?.cue == .share || WholeWords(sentence: sentence).isRate(index)
  }

  /// "6.676 tỷ đồng, chiếm 61,47%" where the amounts give 61,38: two figures that have nothing to do with each other do
  /// not come so near.
  private func isAlmost(_ result: Bounds) -> Bool { figure.decimals > 0 && Claimant.isNear(result, figure, 100) }

  /// Not in brackets of its own.
  private func isBeside(_ whole: Int, _ part: Int) -> Bool {
    sentence[whole].bracket == 0 || sentence[whole].bracket == sentence[part].bracket
  }

  /// "đạt 75% số hộ": of the one figure that these words name.
  private func named() -> (trial: Trial, isDone: Bool)? {
    guard figure.comparison == .none, figure.upper == nil, let part = namedPart(),
      figure.role == .share || figure.role == .equivalent || figure.role == .level && isJoined,
      sentence[part].whole == nil, sentence[part].upper == nil,
      let whole = NamedWhole(sentence: sentence, index: index).figure(for: part)
        ?? NamedWhole(sentence: sentence, index: index).figure(before: part)
        ?? NamedWhole(sentence: sentence, index: index).opening(for: part),
      let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: whole, side: .figure))
    else { return nil }
    let isNet = NamedWhole(sentence: sentence, index: index).isNet(whole)
    let trial = Trial(
      computation: Claimant.Computation(result: result, formula: formula(), operands: [part, whole]), subject: .share,
      accuses: figure.isSettled(by: result) && !isNet, asks: isNet,
      strength: Claimant.isNear(result, figure, 2) ? .certain : .sure)
    return (trial, DoneWhole(sentence: sentence, index: index).isNamed(whole))
  }

  /// What the percentage speaks of; "đạt 80% số vốn đã bố trí và 50% tổng mức đầu tư": the same as the one before.
  func namedPart() -> Int? {
    let attachment = Attachment(sentence: sentence)
    // "6 dự án của Nhật Bản (150 triệu USD) chiếm 50% tổng vốn": of the amount in brackets, perhaps.
    let before = index - 1
    if sentence.range.contains(before), sentence[before].bracket != 0, sentence[before].bracket != figure.bracket,
      !sentence[before].isPercent, !(sentence.range.contains(before - 1) && sentence[before - 1].isPercent)
    {
      return nil
    }
    guard
      let part = attachment.subject(of: index) ?? (isJoined ? attachment.subject(of: index - 1) : nil)
        ?? ShareBehindChange(sentence: sentence, index: index).part
    else { return nil }
    // "417 học viên, bình quân 104 học viên/lớp và chiếm 38,4%": of all of them.
    let level = part - 1
    if sentence[part].role == .average, sentence.range.contains(level), sentence[level].isLike(sentence[part]),
      sentence[level].clause == figure.clause, [.level, .part, .total].contains(sentence[level].role)
    {
      return level
    }
    return part
  }

  /// "1.456 trẻ là con thứ ba, tăng 309 trẻ so với cùng kỳ, chiếm 7,8%": "chiếm" tells of the part, never of its change.
  private var isOfPart: Bool {
    guard let lead = figure.leads.last else { return false }
    return sentence.line.tokens[lead.token].word == Self.making
      && ShareBehindChange(sentence: sentence, index: index).part != nil
  }
  private static let making = Word("chiếm")

  private var isJoined: Bool {
    let before = figure.tokens.lowerBound - 1
    return sentence.range.contains(index - 1) && sentence[index - 1].isPercent && before > 0
      && sentence.line.tokens[before].word == Word("và") && sentence[index - 1].clause == figure.clause
  }

  private func isTold(_ part: Int) -> Bool {
    let attachment = Attachment(sentence: sentence)
    return (part == index - 1 && attachment.isBare(index) || attachment.subject(of: index) == part)
      && (figure.role == .share || figure.role == .equivalent) && figure.approximation == .exact
  }
}
