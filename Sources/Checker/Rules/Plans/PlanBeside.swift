/// Plans printed away from the percentage that tells how far they were met.
struct PlanBeside {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  private static let reach = 10

  /// "đề ra 250 đảng viên, thực hiện 231 đảng viên, đạt 92,4%", "so với mục tiêu 250 …, kết nạp 231 …, bằng 92,4%": the
  /// plan is named before, not behind the percentage.
  var isTold: Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.role == .share || figure.role == .equivalent, figure.comparison == .none else {
      return false
    }
    let isAttained =
      figure.bracket != 0 && figure.leads.isEmpty || figure.leads.last?.cue == .attain
      || figure.leads.last?.cue == .equals
    guard isAttained, endsHere, let actual = Attachment(sentence: sentence).subject(of: index),
      // "trong đó vốn trung ương giải ngân 120 tỷ đồng (đạt 60%)": of a plan of its own.
      sentence[actual].role != .part
    else { return false }
    let near = sentence.window(around: index).filter { isPlan($0) && $0 < index && index - $0 <= 4 }
    if near.contains(where: { sentence[$0].clause == figure.clause }) { return true }
    let alike = near.filter { sentence[$0].isSurelyLike(sentence[actual]) }
    if alike.count == 1, sentence[alike[0]].clause + 1 == figure.clause, isOneTime(alike[0]) { return true }
    return near.isEmpty && elsewhere().count { sentence[$0].isSurelyLike(sentence[actual]) } == 1
  }

  /// "Kế hoạch năm là 120 đảng viên. Đến nay đã kết nạp 84 đồng chí, đạt 70% kế hoạch.": plans of the sentences before;
  /// where there are none and the percentage says that it is of a plan, those of the sentence behind.
  func elsewhere() -> [Int] {
    let first = sentence.range.lowerBound
    let before = (max(0, first - Self.reach)..<first).filter { isPlan($0) && isOneTime($0) }
    guard before.isEmpty, sentence[index].comparison == .plan else { return before }
    let last = sentence.range.upperBound
    let behind = last..<min(sentence.line.figures.count, last + Self.reach)
    return behind.filter { isPlan($0) && isOneTime($0) && sentence[$0].sentence == sentence.number + 1 }
  }

  private func isPlan(_ candidate: Int) -> Bool {
    let figure = sentence[candidate]
    return (figure.role == .plan || isAssigned(candidate)) && !figure.isPercent && figure.upper == nil
      && figure.whole == nil
  }

  /// "năm 2024 được giao thành lập 4 chi bộ, kết nạp 80 đảng viên", "riêng KCN Sông Trà giao 85 ha": what is given to be done.
  func isAssigned(_ candidate: Int) -> Bool {
    let figure = sentence[candidate]
    guard [.level, .part, .plan].contains(figure.role), !figure.isPercent, !figure.isDuration else { return false }
    let tokens = sentence.line.tokens
    let start = max(sentence.line.sentences[figure.sentence].tokens.lowerBound, figure.tokens.lowerBound - 24)
    let lead = start..<figure.tokens.lowerBound
    guard
      let given = lead.last(where: { token in
        tokens[token].word == Self.given && token > 0 && !Self.notGiving.contains(tokens[token - 1].word)
          && !Self.otherGiving.contains(tokens[token + 1].word)
      })
    else { return false }
    return (given..<lead.upperBound).allSatisfy {
      !tokens[$0].isMark(";") && !tokens[$0].isMark("(") && !Self.doing.contains(tokens[$0].word)
    }
  }

  private static let given = Word("giao")
  private static let notGiving = LineReader.words("bàn chuyển ngoại đã")
  private static let otherGiving = LineReader.words("dịch đất thông lưu ban nhận khoa hàng hội nộp thương rừng mặt kết")
  private static let doing = LineReader.words("đã đạt quả được hiện so tăng giảm còn với")

  /// Whether a plan may be the one of which the percentage tells: neither yearly nor another year's.
  func isOneTime(_ plan: Int) -> Bool {
    let time = sentence[plan].time
    // "Năm 2023 kết nạp 60 đảng viên, đạt 100% chỉ tiêu. Năm 2024, chỉ tiêu là 65": another year's plan.
    guard time == .none || sentence[index].time == .none || time == sentence[index].time else { return false }
    // "Kế hoạch cả nhiệm kỳ 200 đảng viên; năm 2020 kết nạp 45 đảng viên, đạt 90% kế hoạch năm"
    if case .year = sentence[index].time, sentence[plan].leads.contains(where: { $0.cue == .wholeTerm }) {
      return false
    }
    return sentence[plan].rates.isEmpty
      && !sentence[plan].leads.contains { [.each, .perYear, .average].contains($0.cue) }
  }

  /// Nothing but a mark follows, so that no other base is named.
  private var endsHere: Bool {
    let next = sentence[index].tokens.upperBound
    return next >= sentence.line.tokens.count || sentence.line.tokens[next].kind == .mark
  }
}
