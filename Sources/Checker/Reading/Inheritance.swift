/// What a figure takes over from those before it in its sentence.
struct Inheritance {
  let tokens: [Token]
  let figures: [Figure]
  let index: Int

  private var before: Figure { figures[index - 1] }

  func apply(to figure: inout Figure) {
    takeBase(&figure)
    takeCompany(&figure)
    takePlan(&figure)
    takeWhole(&figure)
    takeTime(&figure)
    takeAmount(&figure)
  }

  /// "tăng 37 doanh nghiệp so với cùng kỳ (45,1%)": the change again, and no rate of then.
  private func takeAmount(_ figure: inout Figure) {
    guard figure.isPercent, figure.role == .base, figure.bracket != 0, figure.bracket != before.bracket,
      before.role == .change, !before.isPercent, before.unit != .points
    else { return }
    figure.role = .share
  }

  /// In brackets behind a comparison: what is compared with: `tăng 15% so với cùng kỳ (1.087 tỷ đồng)`.
  private func takeBase(_ figure: inout Figure) {
    guard figure.bracket != 0, figure.bracket != before.bracket, figure.clause == before.clause,
      isBareInBracket(figure), figure.unit != .points, figure.unit != .times, figure.role != .change
    else { return }
    // "So với 8 tháng năm 2024 (987,3 triệu USD)"
    if before.isDuration, before.role == .base, !figure.isPercent, !figure.isDuration, figure.role == .level {
      figure.role = .base
      if figure.time == .none { figure.time = before.time }
    }
    let isChange = before.role == .growth || before.role == .change
    let isRate = before.isPercent || before.unit == .points
    switch before.comparison {
    case .none:
      if figure.isPercent ? isChange && isRate : before.role == .growth && before.isPercent && figure.role == .level {
        figure.role = .base
      }
    case .plan: if !figure.isPercent || before.role == .excess && before.isPercent { figure.role = .plan }
    default:
      if figure.isPercent ? isChange && isRate : before.isPercent || before.role == .multiple || isChange {
        figure.role = .base
      }
    }
  }

  /// "Từ 42 công đoàn với 17.673 đoàn viên", "so với 74 chi bộ, 1.432 đảng viên": the second goes with the first.
  private func takeCompany(_ figure: inout Figure) {
    takeChange(&figure)
    guard [.from, .base, .change, .plan].contains(before.role), figure.role == .level, figure.bracket == before.bracket,
      before.bracket == 0 || before.role != .from, figure.clause == before.clause, !figure.isPercent, !before.isPercent,
      before.unit != .points,
      // "21 dự án từ 10 đến 50 triệu USD và 28 dự án dưới 10 triệu USD": a span is nothing that something went on from.
      before.role != .from || before.upper == nil
    else { return }
    let start = max(before.tokens.upperBound, before.nounTokens.upperBound)
    guard start <= figure.tokens.lowerBound, figure.tokens.lowerBound - start <= 3, start < figure.tokens.lowerBound,
      (start..<figure.tokens.lowerBound).allSatisfy({ token in
        Self.joining.contains(tokens[token].word) || tokens[token].isMark(",")
          || before.role == .plan && Self.measures.contains(tokens[token].word)
      })
    else { return }
    // "từ 42 công đoàn, 46 công đoàn" would be two of one kind.
    guard !figure.isLike(before) || figure.noun.first != before.noun.first else { return }
    if before.role == .change {
      // "tăng 22 chi bộ và 415 đảng viên"
      let isJoined =
        tokens[start].word == Word("và") || tokens[start].word == Word("cùng")
        || before.bracket != 0 && tokens[start].isMark(",")
      guard isJoined, figure.tokens.lowerBound == start + 1 else { return }
      figure.sign = before.sign
      figure.comparison = figure.comparison == .none ? before.comparison : figure.comparison
      figure.comparisonTime = figure.comparisonTime == .none ? before.comparisonTime : figure.comparisonTime
    }
    figure.role = before.role
  }

  /// "tăng 25 chi bộ (75,8%) và 384 đảng viên (89,9%)": both rose, each said again per cent.
  private func takeChange(_ figure: inout Figure) {
    guard index >= 2, index + 1 < figures.count, figure.role == .level, figure.bracket == 0, !figure.isPercent,
      before.isPercent, before.bracket != 0, figures[index + 1].isPercent, figures[index + 1].bracket != 0,
      tokens[figures[index + 1].tokens.lowerBound - 1].isMark("(")
    else { return }
    let first = figures[index - 2]
    let start = before.tokens.upperBound
    guard first.role == .change, first.bracket == 0, first.sentence == figure.sentence, first.clause == figure.clause,
      !first.isPercent, start + 2 == figure.tokens.lowerBound, tokens[start].isMark(")"),
      tokens[start + 1].word == Word("và") || tokens[start + 1].isMark(",") && isCompared(figures[index + 1]),
      !figure.isLike(first) || figure.noun.first != first.noun.first
    else { return }
    figure.role = .change
    figure.sign = first.sign
    figure.comparison = figure.comparison == .none ? first.comparison : figure.comparison
    figure.comparisonTime = figure.comparisonTime == .none ? first.comparisonTime : figure.comparisonTime
  }

  /// "giảm 761 vụ (15,3%), 567 bị can (8,3%) so với cùng kỳ": the comparison stands behind the bracket.
  private func isCompared(_ share: Figure) -> Bool {
    let end = share.tokens.upperBound
    return end + 2 < tokens.count && tokens[end].isMark(")") && tokens[end + 1].word == Word("so")
      && tokens[end + 2].word == Word("với")
  }

  /// "chỉ tiêu 30 dự án, vốn 500 triệu USD"
  private static let measures: Set<Word> = [Word("vốn"), Word("tổng")]
  private static let joining: Set<Word> = [Word("với"), Word("và"), Word("cùng")]

  /// "Kế hoạch giải phóng mặt bằng của 4 xã là 120 ha": the plan is what follows "là".
  private func takePlan(_ figure: inout Figure) {
    guard before.role == .plan, figure.role == .level, figure.clause == before.clause, figure.bracket == before.bracket
    else { return }
    // "Kế hoạch 5 năm thu hút 2.500 triệu USD": the years are no plan.
    if before.isDuration, !figure.isDuration, isNamedPlan(figure) { figure.role = .plan }
    guard before.isCount, !figure.isLike(before)
    else { return }
    let start = max(before.tokens.upperBound, before.nounTokens.upperBound)
    guard start + 1 == figure.tokens.lowerBound, tokens[start].word == Word("là") else { return }
    figure.role = .plan
  }

  /// Nothing but words stands between, and none says that it was done.
  private func isNamedPlan(_ figure: Figure) -> Bool {
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, figure.tokens.lowerBound)
    return gap.count <= 8 && gap.allSatisfy { tokens[$0].isWord && !Self.deeds.contains(tokens[$0].word) }
  }
  private static let deeds: Set<Word> = [
    Word("đã"), Word("được"), Word("đạt"), Word("hiện"), Word("có"), Word("với"), Word("gồm"),
  ]

  /// "54 bản trên 72 doanh nghiệp": of so many, where only "trên" parts a figure from the smaller one before it.
  private func takeWhole(_ figure: inout Figure) {
    let start = max(before.tokens.upperBound, before.nounTokens.upperBound)
    // "30 hộ có nước sạch trên 40 hộ": of the same things, whatever is said of them.
    let isSame = !figure.noun.isEmpty && figure.noun == before.noun
    guard figure.approximation == .above, (start + 1...start + (isSame ? 8 : 3)).contains(figure.tokens.lowerBound),
      tokens[figure.tokens.lowerBound - 1].word == Word("trên"),
      (start..<figure.tokens.lowerBound).allSatisfy({
        tokens[$0].isWord && (isSame || !Self.sizing.contains(tokens[$0].word))
      }),
      figure.role == .level, !figure.isDuration, !before.isDuration, figure.unit == before.unit,
      figure.exponent == before.exponent, figure.value >= before.value
    else { return }
    figure.approximation = .exact
    figure.role = .total
  }

  /// "9 cơ sở có quy mô trên 200 lao động" tells a size.
  private static let sizing: Set<Word> = Set(
    "thuộc nhóm có từ quy mô sử dụng".split(separator: " ").map { Word(String($0)) })

  /// The time that a clause began with.
  private func takeTime(_ figure: inout Figure) {
    guard figure.time == .none else { return }
    var place = index - 1
    while place >= max(0, index - 12), figures[place].sentence == figure.sentence,
      figures[place].clause == figure.clause
    {
      // "Giai đoạn 2020–2025 (5 năm), Đảng bộ kết nạp 1.240 đảng viên"
      let isSpan = figures[place].isDuration && place == index - 1
      if figures[place].bracket == 0 || figures[place].bracket == figure.bracket || isSpan {
        if figures[place].role != .base { figure.time = figures[place].time }
        return
      }
      place -= 1
    }
  }

  /// (1.087 tỷ đồng), (cùng kỳ là 80), (năm 2019 đạt 353): nothing new is named between the bracket and the figure.
  private func isBareInBracket(_ figure: Figure) -> Bool {
    var place = figure.tokens.lowerBound - 1
    while place >= max(0, figure.tokens.lowerBound - 16) {
      if tokens[place].isMark("(") || tokens[place].isMark("[") { return true }
      if tokens[place].isWord, !Self.ofBases.contains(tokens[place].word) { return false }
      place -= 1
    }
    return false
  }

  /// Words that may stand between a bracket and the base in it.
  static let ofBases: Set<Word> = Set(
    ("cùng kỳ năm ngoái trước là đạt có chỉ kế hoạch chỉ tiêu giao dự toán đầu cuối nhiệm khoảng hơn gần trên dưới "
      + "xấp xỉ so với tháng quý "
      + "ngày giai đoạn tương ứng tức số thời điểm cả khi đó được I II III IV nghị quyết mục tiêu đề ra ước bình "
      + "quân trung")
      .split(separator: " ").map { Word(String($0)) })
}
