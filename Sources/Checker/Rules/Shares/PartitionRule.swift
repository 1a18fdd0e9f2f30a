import Figures

/// Cơ cấu: nông nghiệp 18,2%, công nghiệp 44,6%, dịch vụ 37,2%: shares that make a whole.
struct PartitionRule: SentenceRule {
  let description = RuleDescription(
    "share.partition", .sum, vi: "Các tỷ trọng cộng lại bằng 100%", en: "Shares that make 100%")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let line = sentence.line
    let answers = SurveyAnswers(sentence: sentence, rule: description).drafts()
    guard answers.isEmpty else {
      drafts += answers
      return
    }
    let divided =
      DividedShares(sentence: sentence, rule: description).drafts()
      + SpanHalves(sentence: sentence, rule: description).drafts()
    drafts += divided
    let start = structured(sentence)
    let shares = Array(sentence.range.filter { $0 >= start && isShare(sentence[$0]) }.prefix(Terms.window))
    if sentence.range.count > 3, let shifts = ShareShifts(sentence: sentence, rule: description).draft() {
      drafts.append(shifts)
    }
    if shares.count > 1 {
      if let row = OverfullPartition(sentence: sentence, shares: shares).row {
        if let wrong = draft(row, sentence, .inconsistent) { drafts.append(wrong) }
      } else if let found = exact(shares, sentence) {
        if !divided.contains(where: { $0.figure == found.figure }) { drafts.append(found) }
      } else if let wrong = mismatch(shares, from: start, sentence) {
        drafts.append(wrong)
      } else if let row = CompletePartition(sentence: sentence, shares: shares).row,
        let wrong = draft(row, sentence, .inconsistent)
      {
        drafts.append(wrong)
      }
    }
    drafts += DividedAmounts(sentence: sentence, rule: description).drafts()
    let points = Array(
      sentence.range.filter { line.figures[$0].unit == .points && line.figures[$0].upper == nil }.prefix(Terms.window))
    if points.count > 1, let found = contributions(points, sentence) { drafts.append(found) }
  }

  /// "…, tăng 9,8%; cơ cấu: công nghiệp 61,3%, …": the first figure behind the word; the sentence's first where it is not told behind a mark.
  private func structured(_ sentence: SentenceView) -> Int {
    let tokens = sentence.line.tokens
    guard
      let told = sentence.range.first(where: { index in
        let gap = GapWords(line: sentence.line, index: index).range(12)
        return gap.dropFirst().contains {
          tokens[$0].word == Self.structure[0] && tokens[$0 + 1].word == Self.structure[1]
            && (tokens[$0 - 1].isMark(";") || tokens[$0 - 1].isMark("."))
        }
      })
    else { return sentence.range.lowerBound }
    return told
  }

  private func isShare(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.bracket == 0 && figure.approximation == .exact
      && figure.comparison == .none
      && [.share, .level, .part, .remaining].contains(figure.role) && figure.value < ExactDecimal(100)
  }

  /// The first run of shares that makes a hundred.
  private func exact(_ shares: [Int], _ sentence: SentenceView) -> Draft? {
    for start in shares.indices.dropLast() {
      var sum = ExactDecimal.zero
      for end in start..<shares.count {
        guard let next = try? sum.adding(sentence[shares[end]].value) else { return nil }
        sum = next
        if end > start, isWhole(sum, Array(shares[start...end]), sentence) {
          return draft(Array(shares[start...end]), sentence, .consistent)
        }
      }
    }
    return nil
  }

  /// Within half a unit of the last printed digit for each share.
  private func isWhole(_ sum: ExactDecimal, _ shares: [Int], _ sentence: SentenceView) -> Bool {
    var slack = ExactDecimal.zero
    for share in shares { slack = (try? slack.adding(sentence[share].halfStep ?? .zero)) ?? slack }
    guard let gap = try? sum.subtracting(ExactDecimal(100)) else { return false }
    return gap.magnitude <= slack
  }

  private func draft(_ shares: [Int], _ sentence: SentenceView, _ verdict: Verdict) -> Draft? {
    guard let last = shares.last else { return nil }
    var rest = Bounds(ExactDecimal(100))
    for share in shares.dropLast() {
      guard let value = sentence[share].bounds(), let next = rest.minus(value) else { return nil }
      rest = next
    }
    let formula = (["100"] + shares.dropLast().map { Writing.number(sentence[$0], sentence.line) }).joined(
      separator: " − ")
    return Claimant(sentence: sentence, rule: description).draft(
      last, Claimant.Computation(result: rest, formula: formula, operands: Array(shares.dropLast())),
      subject: .restOfWhole,
      strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  /// A structure told to its end that makes something near a hundred, but not a hundred.
  private func mismatch(_ shares: [Int], from start: Int, _ sentence: SentenceView) -> Draft? {
    if let halves = halves(shares, sentence) ?? toTheRest(shares, sentence) { return halves }
    guard shares.count > 2,
      shares
        == sentence.range.filter({
          $0 >= start && sentence[$0].isPercent && sentence[$0].bracket == 0
            && sentence[$0].value != ExactDecimal(100)
        })
    else { return nil }
    let line = sentence.line
    let words = ListWords(line: line)
    let head = sentence.sentence.tokens.lowerBound..<sentence[shares[0]].tokens.lowerBound
    let all = sentence.sentence.tokens.lowerBound..<sentence[shares.last!].tokens.upperBound
    let areAges = Self.ages.contains { words.has($0, in: head) }
    guard words.has(Self.structure, in: head) || areAges else { return nil }
    var sum = ExactDecimal.zero
    for share in shares { sum = (try? sum.adding(sentence[share].value)) ?? sum }
    guard sum >= ExactDecimal(94), sum <= ExactDecimal(106) else { return nil }
    let isTold =
      Self.sectors.filter { words.has($0, in: all) }.count == Self.sectors.count || words.has(Self.others, in: all)
    // The last age group is open upwards: nobody is left out.
    let last = sentence.between(shares[shares.count - 2], shares.last!)
    if areAges, !words.has(Self.over, in: last), !words.has(Self.upwards, in: last) { return nil }
    let isMore = sum > ExactDecimal(100)
    return draft(shares, sentence, isTold || isMore || areAges ? .inconsistent : .unverifiable)
  }

  /// "Hoa Kỳ 38,4%, Nhật Bản 17,2%, EU 14,6%, các thị trường còn lại 22,9%, riêng hai thị trường đầu 55,6%": what is told
  /// behind the rest is no share of its own.
  private func toTheRest(_ shares: [Int], _ sentence: SentenceView) -> Draft? {
    let words = ListWords(line: sentence.line)
    guard
      let place = shares.firstIndex(where: { share in
        words.has(Self.rest, in: GapWords(line: sentence.line, index: share).own)
      }), place > 1
    else { return nil }
    let told = Array(shares[...place])
    let isTogether = zip(told, told.dropFirst()).allSatisfy { $0 + 1 == $1 }
    let sum = told.reduce(ExactDecimal.zero) { (try? $0.adding(sentence[$1].value)) ?? $0 }
    guard isTogether, sum >= ExactDecimal(94), sum <= ExactDecimal(106) else { return nil }
    return draft(told, sentence, .inconsistent)
  }

  /// nam 49,97%, nữ 50,03%; chiếm 39,4%, … còn lại chiếm 22,7%
  private func halves(_ shares: [Int], _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let words = ListWords(line: line)
    guard let last = shares.last, shares.allSatisfy({ sentence[$0].role == .share || shares.count == 2 }) else {
      return nil
    }
    var sum = ExactDecimal.zero
    for share in shares { sum = (try? sum.adding(sentence[share].value)) ?? sum }
    guard sum >= ExactDecimal(94), sum <= ExactDecimal(106) else { return nil }
    let start = shares[shares.count - 2]
    // "30% vốn tự có, 70% còn lại vay ngân hàng"
    let isRest =
      words.has(Self.rest, in: sentence.between(start, last)) || words.has(Self.rest, in: sentence.behind(last, 2))
    let areHalves =
      shares.count == 2
      && (words.areHalves(GapWords(line: line, index: start).label, GapWords(line: line, index: last).label)
        || isContrast(start, last, sentence))
    return isRest || areHalves ? draft(shares, sentence, .inconsistent) : nil
  }

  /// "Trong tổng đàn gà, gà thịt chiếm 77,6%, còn gà đẻ chiếm 24%": of two kinds called alike, one has what the other leaves.
  private func isContrast(_ first: Int, _ second: Int, _ sentence: SentenceView) -> Bool {
    let tokens = sentence.line.tokens
    guard [first, second].allSatisfy({ sentence[$0].role == .share && sentence[$0].approximation == .exact }),
      ListWords(line: sentence.line).has(Self.ofAll, in: GapWords(line: sentence.line, index: first).range())
        || ListWords(line: sentence.line).has(Self.ofTotal, in: GapWords(line: sentence.line, index: first).range())
    else { return false }
    let (mine, its) = (
      GapWords(line: sentence.line, index: second).own, GapWords(line: sentence.line, index: first).own
    )
    // "lao động nữ chiếm 61%, còn lao động trẻ chiếm 41%": people are of several kinds.
    guard !Self.people.occur(in: sentence.line, its), !Self.people.occur(in: sentence.line, mine) else { return false }
    let name = mine.drop { tokens[$0].word == Self.rest[0] }
    guard name.lowerBound > mine.lowerBound, name.count > 2, let head = name.first else { return false }
    return its.suffix(6).contains { tokens[$0].word == tokens[head].word }
  }

  /// Contributions in points that make the growth they are parts of.
  private func contributions(_ points: [Int], _ sentence: SentenceView) -> Draft? {
    let terms = Terms(line: sentence.line)
    let growths = (max(sentence.range.lowerBound, points[0] - 4)..<points[0]).filter {
      sentence[$0].isPercent && sentence[$0].bracket == 0
    }
    let told = growths.filter {
      ListWords(line: sentence.line).has(Self.contributing, in: sentence.between($0, points.last!))
    }
    let fitting = told.first { total in
      terms.sum(points[...], total: total).map { Agreement($0, with: sentence[total]).holds } ?? false
    }
    guard let total = fitting ?? wrongGrowth(told, points, sentence),
      let sum = terms.printedSum(points[...], total: total)
    else { return nil }
    return Claimant(sentence: sentence, rule: description).draft(
      total, Claimant.Computation(result: sum, formula: terms.formula(points[...]), operands: points), subject: .total,
      strength: fitting != nil ? .likely : .sure, verdict: fitting != nil ? .consistent : .inconsistent)
  }

  /// The one growth that three contributions or more all but make, none of them a loss.
  private func wrongGrowth(_ told: [Int], _ points: [Int], _ sentence: SentenceView) -> Int? {
    let words = ListWords(line: sentence.line)
    guard told.count == 1, let total = told.first, points.count > 2,
      (points + [total]).allSatisfy({ sentence[$0].approximation == .exact && sentence[$0].sign >= 0 }),
      !points.contains(where: {
        words.hasAny(Self.losses, in: withoutSubsidies(GapWords(line: sentence.line, index: $0).own, sentence))
      }),
      SumMatch(terms: Terms(line: sentence.line)).isNear(points, total: total, within: 12)
    else { return nil }
    return total
  }

  /// "thuế sản phẩm trừ trợ cấp đóng góp 0,33 điểm" is no loss.
  private func withoutSubsidies(_ label: Range<Int>, _ sentence: SentenceView) -> Range<Int> {
    let tokens = sentence.line.tokens
    let subsidy = label.dropLast().last { tokens[$0].word == Self.less && tokens[$0 + 1].word == Self.subsidy }
    return subsidy.map { $0 + 1..<label.upperBound } ?? label
  }

  private static let less = Word("trừ")
  private static let subsidy = Word("trợ")
  private static let losses = LineReader.words("giảm âm trừ")
  private static let structure = Word.phrase("cơ cấu")
  private static let ages = ["độ tuổi", "nhóm tuổi"].map(Word.phrase)
  private static let over = Word.phrase("trên")
  private static let upwards = Word.phrase("trở lên")
  private static let rest = Word.phrase("còn lại")
  private static let people = PhraseSet([
    "người", "lao động", "đại biểu", "đảng viên", "cán bộ", "công nhân", "viên chức", "học sinh", "hộ", "đoàn viên",
    "hội viên", "cử tri",
    "doanh nghiệp",
  ])
  private static let ofTotal = Word.phrase("trong tổng")
  private static let ofAll = Word.phrase("trong số")
  private static let others = Word.phrase("khác")
  private static let contributing = Word.phrase("đóng góp")
  private static let sectors = ["nông", "công nghiệp", "dịch vụ", "thuế"].map(Word.phrase)
}
