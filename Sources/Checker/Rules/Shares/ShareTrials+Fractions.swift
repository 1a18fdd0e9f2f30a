import Figures

/// Percentages of fractions.
extension ShareTrials {
  /// 53/59 … 89,8%; 96,1% (1.442/1.500 đồng chí)
  func fractions() -> [Trial] {
    let counted = Criterion(sentence: sentence).counted(before: index) ?? beforeBracket
    for near in [isNoted ? index + 1 : counted ?? index - 1, index + 1] where sentence.range.contains(near) {
      let fraction = sentence[near]
      guard let whole = fraction.whole, fraction.clause == figure.clause || isMadeUp(by: near),
        near < index || fraction.bracket != 0 && fraction.bracket != figure.bracket,
        let result = fraction.fractionShare
      else { continue }
      let isEquated = isEquated(near)
      let isBare =
        isEquated || near > index || Attachment(sentence: sentence).isBare(index)
        || WholeWords(sentence: sentence).isRate(index)
        || isOccupied(by: near) || isMadeUp(by: near)
      let isOneOf = sentence.line.has(
        Word("trong"), in: max(0, fraction.tokens.lowerBound - 1)..<fraction.tokens.lowerBound)
      let accuses =
        isBare && !isOneOf && (isEquated || !isOfOther(than: near)) && figure.isSettled(by: result)
        && !isCriterion(behind: near) && !hasOwnName(behind: near)
        && (figure.role != .level || near > index || isAlone(behind: near) || isOccupied(by: near) || isEquated)
        && (figure.comparison == .none || figure.comparison == .plan && (near > index || isOfTask(fraction)))
      return [
        Trial(
          computation: Claimant.Computation(
            result: result,
            formula: "\(VietnameseNumber.write(fraction.value)) ÷ \(VietnameseNumber.write(whole)) × 100",
            operands: [near]), subject: .share, accuses: accuses,
          strength: accuses && figure.comparison == .none ? .certain : .sure)
      ]
    }
    return []
  }

  /// "31/45 trường đạt chuẩn (mầm non 11/15, tiểu học 12/16, THCS 8/14), đạt 68,9%": of the fraction before the closed bracket.
  private var beforeBracket: Int? {
    guard figure.bracket == 0 else { return nil }
    var place = index - 1
    while sentence.range.contains(place), sentence[place].bracket != 0, sentence[place].whole != nil { place -= 1 }
    guard place < index - 1, sentence.range.contains(place), sentence[place].whole != nil, sentence[place].bracket == 0
    else { return nil }
    return place
  }

  /// "40/44 = 90,91% số cán bộ", "29/37 giáo viên trên chuẩn = 78,38%", "49/56 hộ (đạt tỷ lệ 87,50%)": the sign or the bracket says what it is,
  /// whatever follows.
  func isEquated(_ fraction: Int) -> Bool {
    guard fraction == index - 1, sentence.range.contains(fraction) else { return false }
    if isBracketed(behind: fraction) { return true }
    let gap = sentence[fraction].tokens.upperBound..<figure.tokens.lowerBound
    return gap.last.map { sentence.line.tokens[$0].isMark("=") } ?? false
      && gap.dropLast().allSatisfy { sentence.line.tokens[$0].isWord }
  }

  /// Nothing but words of a share between the fraction and the percentage, which has its bracket to itself. Votes are told of all seats, not of
  /// those who were there.
  private func isBracketed(behind fraction: Int) -> Bool {
    if Self.votes.occur(in: sentence.line, sentence.sentence.tokens) { return false }
    let tokens = sentence.line.tokens
    let gap = sentence[fraction].tokens.upperBound..<figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    return sentence[fraction].bracket == 0 && figure.bracket != 0 && gap.first.map { tokens[$0].isMark("(") } ?? false
      && gap.dropFirst().allSatisfy { Self.sharing.contains(tokens[$0].word) }
      && end < tokens.count && tokens[end].isMark(")")
  }
  private static let votes = PhraseSet([
    "phiếu", "đại biểu", "tán thành", "bấm nút", "biểu quyết", "thông qua", "tín nhiệm", "bỏ phiếu",
  ])
  private static let sharing = LineReader.words("đạt tỷ lệ chiếm bằng là")

  /// "17/7.798 vụ bị hủy chiếm 0,22%", "11/24 chiếm tỷ lệ: 45,8%": told of the fraction, with no mark between, and of nothing behind.
  private func isMadeUp(by fraction: Int) -> Bool {
    guard fraction == index - 1, let lead = figure.leads.last,
      sentence.line.tokens[lead.token].word == Self.making, sentence[fraction].tokens.upperBound <= lead.token,
      lead.token < figure.tokens.lowerBound
    else { return false }
    let tokens = sentence.line.tokens
    let own = sentence[fraction].tokens.upperBound..<lead.token
    let end = figure.tokens.upperBound
    return own.count <= Self.reach && own.allSatisfy { tokens[$0].isWord && !Self.turning.contains(tokens[$0].word) }
      && (lead.token + 1..<figure.tokens.lowerBound).allSatisfy { tokens[$0].isWord || tokens[$0].isMark(":") }
      && (end >= tokens.count || tokens[end].kind == .mark && !tokens[end].isMark("/") || tokens[end].word == Self.and)
  }

  /// "trong số 40 hồ sơ có 12/15 hồ sơ đất đai chiếm 30%": of the forty; "36/40 hộ chiếm 45% diện tích rừng": of something else.
  private func isOfOther(than fraction: Int) -> Bool {
    guard fraction < index else { return false }
    let end = figure.tokens.upperBound
    let behind = (end..<min(sentence.sentence.tokens.upperBound, end + 3)).prefix { sentence.line.tokens[$0].isWord }
    if Self.measures.occur(in: sentence.line, end..<end + behind.count) { return true }
    let words = WholeWords(sentence: sentence)
    return sentence.range.contains {
      ($0 < fraction ? words.isWithin($0) : $0 == index + 1) && isWhole($0, of: fraction)
    }
  }
  private static let measures = PhraseSet([
    "diện tích", "giá trị", "sản lượng", "doanh thu", "kim ngạch", "vốn", "kinh phí", "số tiền", "dân số",
  ])

  /// Another figure, told as what they are among, of which the fraction's first number, or its second, is just what is printed.
  private func isWhole(_ other: Int, of fraction: Int) -> Bool {
    guard other != fraction, other != index, !sentence[other].isPercent, let all = sentence[other].bounds(),
      all.lower > .zero
    else { return false }
    return [sentence[fraction].magnitude, sentence[fraction].wholeMagnitude].contains { part in
      part.flatMap { Bounds($0).percent(of: all) }.map { Agreement($0, with: figure).holds } ?? false
    }
  }
  private static let reach = 8
  private static let making = Word("chiếm")
  private static let and = Word("và")
  private static let turning = LineReader.words("và với có trong tăng giảm đạt mà")

  /// "8/9 xã đạt chuẩn văn hóa … về môi trường, tỷ lệ dân đô thị được cấp nước sạch là 96%": a rate with a name that shares no word with
  /// what the fraction counts.
  private func hasOwnName(behind fraction: Int) -> Bool {
    guard fraction < index else { return false }
    let tokens = sentence.line.tokens
    let gap = sentence.between(fraction, index)
    guard let rate = gap.last(where: { tokens[$0].word == Self.rateWord }), rate + 1 < gap.upperBound,
      Self.rateHeads.contains(tokens[rate - 1].word)
    else { return false }
    let name = (rate + 1..<gap.upperBound).prefix { tokens[$0].isWord && !Self.copulas.contains(tokens[$0].word) }
    guard name.count >= 2 else { return false }
    // "xét xử phúc thẩm 412/1.364 vụ, đạt tỷ lệ xét xử là 30,2%"
    let told = GapWords(line: sentence.line, index: fraction).range().lowerBound..<rate - 1
    return !name.contains { place in told.contains { tokens[$0].word == tokens[place].word } }
  }
  private static let rateHeads = [Word("tỷ"), Word("tỉ")]
  private static let rateWord = Word("lệ")
  private static let copulas = LineReader.words("là đạt chiếm bằng này đó trên tương chung còn")

  /// "cả 9/9 huyện đạt tỷ lệ dưới 10%": what they were to reach, not how many of them did.
  private func isCriterion(behind fraction: Int) -> Bool {
    guard fraction < index, figure.approximation != .exact else { return false }
    let words = sentence.between(fraction, index)
    // "45/63 địa phương thu đạt tiến độ (trên 16%)"
    if figure.bracket != sentence[fraction].bracket {
      return figure.bracket != 0 && words.count > 5 && !figure.leads.contains { $0.cue == .share }
    }
    // ", đạt tỷ lệ hơn 98%" is told of the fraction.
    let start = words.last { sentence.line.tokens[$0].kind == .mark }
    return start.map { words.upperBound - $0 - 1 > 4 } ?? true
  }

  /// "48/50 chi bộ đạt yêu cầu, bằng 96%", "36/40 hộ hoàn thành mục tiêu, đạt 90%": what was aimed at says what was
  /// counted.
  private func isOfTask(_ fraction: Figure) -> Bool {
    guard let whole = fraction.whole, fraction.value <= whole, let lead = figure.leads.last,
      lead.end == figure.tokens.lowerBound, lead.token > 0, sentence.line.tokens[lead.token - 1].isMark(",")
    else { return false }
    let end = figure.tokens.upperBound
    return end >= sentence.line.tokens.count || sentence.line.tokens[end].kind == .mark
  }

  /// "từ 12% (48/400 doanh nghiệp) lên 15% (63/420 doanh nghiệp)": its own pair is the one in brackets behind it.
  private var isNoted: Bool {
    sentence.range.contains(index + 1) && sentence[index + 1].whole != nil && sentence[index + 1].bracket != 0
      && figure.bracket == 0 && sentence.between(index, index + 1).count == 1
  }

  /// "72,0/90,0 tỷ đồng, 80%": nothing but a comma before the percentage and nothing behind it.
  private func isAlone(behind fraction: Int) -> Bool {
    let tokens = sentence.line.tokens
    let start = max(sentence[fraction].tokens.upperBound, sentence[fraction].nounTokens.upperBound)
    let end = figure.tokens.upperBound
    return (start..<max(start, figure.tokens.lowerBound)).allSatisfy {
      tokens[$0].kind == .mark || Self.degrees.contains(tokens[$0].word)
    } && (end >= tokens.count || tokens[end].kind == .mark)
  }

  /// "đã cho thuê 210/300 ha, lấp đầy 70%": of land, not of estates.
  private func isOccupied(by fraction: Int) -> Bool {
    guard fraction == index - 1, sentence[fraction].unit != nil, figure.leads.last?.cue == .occupancy else {
      return false
    }
    let gap = sentence.between(fraction, index)
    return gap.count < 6 && gap.first.map { sentence.line.tokens[$0].isMark(",") } ?? false
  }

  private static let degrees = LineReader.words("hơn gần trên khoảng xấp xỉ")
}
