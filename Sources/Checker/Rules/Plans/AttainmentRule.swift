import Figures

/// đạt 78% chỉ tiêu, vượt 15% kế hoạch: beside the actual and the plan, where both are printed.
struct AttainmentRule: SentenceRule {
  let description = RuleDescription(
    "plan.attained", .ratio, vi: "Tỷ lệ đạt, vượt kế hoạch", en: "Attainment of a printed plan")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      let figure = sentence[index]
      // "vượt 9/15 chỉ tiêu" counts targets.
      guard figure.whole == nil else { continue }
      if let told = PlanRightBehind(sentence: sentence, index: index, rule: description).draft() {
        drafts.append(told)
        continue
      }
      // "vượt 20 đảng viên so với chỉ tiêu, tương ứng 10%": the excess said again.
      if figure.role == .attained, figure.leads.last?.cue == .equivalent,
        AmountTrials(sentence: sentence).amount(for: index) != nil
      {
        continue
      }
      guard
        figure.role == .attained || figure.role == .excess || figure.role == .ratio && figure.comparison == .plan
          || PlanBeside(sentence: sentence, index: index).isTold || !behindExcess(index, sentence).isEmpty
      else { continue }
      let claimant = Claimant(sentence: sentence, rule: description)
      if let draft = toldPoints(index, claimant) {
        drafts.append(draft)
        continue
      }
      let trials = (figure.isPercent ? percentTrials(index, sentence) : amountTrials(index, sentence))
        .filter { !PlanGivers(sentence: sentence).differ(index, from: $0.computation.operands) }
      if let draft = claimant.decide(index, trials) { drafts.append(draft) }
    }
  }

  /// "vượt 18 đồng chí so với chỉ tiêu, tương ứng 12,4%": the excess again, per cent.
  private func isExcessAgain(_ index: Int, _ sentence: SentenceView) -> Bool {
    index > sentence.range.lowerBound && sentence[index - 1].role == .excess && !sentence[index - 1].isPercent
      && sentence[index - 1].clause == sentence[index].clause
      && sentence[index].leads.contains { $0.cue == .equivalent }
  }

  /// "vượt 676 triệu đồng so với mức giao 2.600 triệu đồng (vượt 26%)": the excess and what it is over, right before.
  private func inBracket(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let (excess, plan) = (index - 2, index - 1)
    guard sentence[index].bracket != 0, excess >= sentence.range.lowerBound, sentence[excess].role == .excess,
      !sentence[excess].isPercent, sentence[plan].role == .base || sentence[plan].role == .plan,
      sentence[excess].bracket == 0, sentence[plan].bracket == 0, sentence[plan].isLike(sentence[excess]),
      Attachment(sentence: sentence).isBare(index), let size = sentence[excess].bounds(),
      let goal = sentence[plan].bounds(), goal.lower > .zero, let result = size.percent(of: goal)
    else { return [] }
    let texts = [excess, plan].map { Writing.number(sentence[$0], sentence.line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [excess, plan]),
        subject: .excess, accuses: true)
    ]
  }

  private func percentTrials(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    var trials: [Trial] = []
    let isExcess = sentence[index].role == .excess || isExcessAgain(index, sentence)
    for (actual, plan, accuses) in pairs(index, sentence) {
      guard let (done, text) = value(actual, sentence, isWhole: false),
        let (goal, goalText) = value(plan, sentence, isWhole: actual == plan)
      else { continue }
      guard let share = done.percent(of: goal), let excess = done.growth(over: goal) else { continue }
      let result = isExcess ? excess : share
      let formula = isExcess ? "(\(text) ÷ \(goalText) − 1) × 100" : "\(text) ÷ \(goalText) × 100"
      let other = Agreement(isExcess ? share : excess, with: sentence[index]).holds
      // "lên 1.418 đơn vị; so với chỉ tiêu 1.300 đơn vị vượt 109,1%": to the last digit what was reached of that plan.
      let isOfPlanBefore =
        isExcess && other && plan == index - 1 && sentence[plan].clause == sentence[index].clause
        && sentence[index].decimals > 0 && sentence[index].value > ExactDecimal(100)
        && sentence[actual].isLike(sentence[plan])
      trials.append(
        Trial(
          computation: Claimant.Computation(
            result: result, formula: formula, operands: actual == plan ? [actual] : [actual, plan]),
          subject: isExcess ? .excess : .attainment,
          accuses: isOfPlanBefore
            || accuses && (!isExcess || other || !isElsewhere(plan, sentence))
              && isNotOfNext(plan, result, index, sentence),
          asks: !isExcess && actual < index && sentence[actual].isSurelyLike(sentence[plan]),
          slip: other ? (isExcess ? .attainedForExcess : .excessForAttained) : nil))
    }
    if isExcess { trials += inBracket(index, sentence) + asRatio(index, sentence) }
    if isExcess { trials += AmountTrials(sentence: sentence).trials(index) + points(index, sentence) }
    if !isExcess { trials = behindExcess(index, sentence) + trials + besideExcess(index, sentence) }
    if !isExcess { trials = BaseBehind(sentence: sentence, index: index).trials(.attainment) + trials }
    return trials
  }

  /// "tỷ lệ đạt 94,3%, vượt 1,3% so với chỉ tiêu (93%)": points, said as per cent.
  private func points(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let window = sentence.window(around: index)
    let plans = window.filter { sentence[$0].isPercent && sentence[$0].role == .plan && abs($0 - index) <= 2 }
    guard let plan = plans.first, let goal = aim(plan, sentence) else { return [] }
    let actuals = window.filter {
      $0 != plan && $0 != index && sentence[$0].isPercent && [.share, .level, .to].contains(sentence[$0].role)
        && abs($0 - index) <= 2
    }
    return actuals.flatMap { actual -> [Trial] in
      guard let done = sentence[actual].bounds(), let points = done.minus(goal), let growth = done.growth(over: goal)
      else { return [] }
      let texts = (Writing.number(sentence[actual], sentence.line), Writing.number(sentence[plan], sentence.line))
      let isSure = actuals.count == 1 && plans.count == 1
      return [
        Trial(
          computation: Claimant.Computation(
            result: points, formula: "\(texts.0) − \(texts.1)", operands: [actual, plan]),
          subject: .excess, accuses: isSure),
        Trial(
          computation: Claimant.Computation(
            result: growth, formula: "(\(texts.0) ÷ \(texts.1) − 1) × 100", operands: [actual, plan]), subject: .excess,
          accuses: false),
      ]
    }
  }

  /// "46.500 cây, đạt 155% kế hoạch, vượt 15.500 cây": the plan is what was done less the excess.
  private func besideExcess(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    guard let actual = Attachment(sentence: sentence).subject(of: index), let done = sentence[actual].bounds() else {
      return []
    }
    return [index + 1, index - 1].compactMap { near in
      guard sentence.range.contains(near), sentence[near].role == .excess, !sentence[near].isPercent,
        sentence[near].isLike(sentence[actual]), sentence[near].clause == sentence[index].clause,
        let excess = sentence[near].bounds(), let goal = done.minus(excess), let result = done.percent(of: goal)
      else { return nil }
      let texts = (Writing.number(sentence[actual], sentence.line), Writing.number(sentence[near], sentence.line))
      return Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts.0) ÷ (\(texts.0) − \(texts.1)) × 100", operands: [actual, near]),
        subject: .attainment, accuses: sentence[near].isSurelyLike(sentence[actual]))
    }
  }

  /// vượt 20 đảng viên
  private func amountTrials(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    told(index, sentence)
      + pairs(index, sentence).compactMap { actual, plan, accuses in
        guard sentence[actual].isLike(sentence[index]), let (done, text) = value(actual, sentence, isWhole: false),
          let (goal, goalText) = value(plan, sentence, isWhole: actual == plan), let result = done.minus(goal)
        else { return nil }
        return Trial(
          computation: Claimant.Computation(
            result: result, formula: "\(text) − \(goalText)", operands: actual == plan ? [actual] : [actual, plan]),
          subject: .excess, accuses: accuses)
      }
  }

  /// "lúa 24.000 ha, đạt 98% kế hoạch. Vụ sau, chỉ tiêu là 11.000 ha": a plan told in the next sentence, and far off, is another one.
  private func isNotOfNext(_ plan: Int, _ result: Bounds, _ index: Int, _ sentence: SentenceView) -> Bool {
    plan < sentence.range.upperBound || Claimant.isNear(result, sentence[index], 4)
  }

  /// "Kế hoạch trồng 2.800 ha. Vụ xuân trồng 1.044 ha, đạt 98% kế hoạch vụ": a plan that is told elsewhere, and far off, is another one.
  private func isNearOrHome(_ actual: Int, _ plan: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    guard plan < index, sentence[plan].clause != sentence[index].clause || isElsewhere(plan, sentence) else {
      return true
    }
    guard let done = sentence[actual].bounds(), let goal = sentence[plan].bounds(), goal.lower > .zero,
      sentence[index].isPercent, sentence[index].role != .excess, let share = done.percent(of: goal)
    else { return true }
    return Claimant.isNear(share, sentence[index], 3)
  }

  /// A plan of a sentence before: only "vượt 152,8% kế hoạch" for 152,8% of it is surely meant of that plan.
  private func isElsewhere(_ plan: Int, _ sentence: SentenceView) -> Bool { !sentence.range.contains(plan) }

  /// Of one kind, or a bare number called the plan: (chỉ tiêu 210).
  private func isSurePlan(_ plan: Int, _ actual: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    // "đạt 45,8% chỉ tiêu của Bộ giao (67.000 tỷ đồng), đạt 43,2% chỉ tiêu của Tổng cục giao": each has its own plan.
    if plan + 1 == index, sentence[index].isPercent, sentence[plan].bracket != 0, sentence[index].bracket == 0,
      plan > sentence.range.lowerBound,
      sentence[plan - 1].isPercent, sentence[plan - 1].role == .attained || sentence[plan - 1].role == .ratio
    {
      return false
    }
    // "vượt dự toán (108.800 tỷ đồng), đạt 100,76% chỉ tiêu phấn đấu": two plans.
    if sentence.differInBudget(plan, index) { return false }
    return sentence[actual].isSurelyLike(sentence[plan])
      || sentence[plan].unit == nil && sentence[plan].noun.isEmpty && sentence[actual].isCount
  }

  private static let aims = ["chỉ tiêu", "mục tiêu", "nhiệm vụ"].map(Word.phrase)

  /// Another attainment stands between that is not of this plan.
  private func otherAttainment(_ actual: Int, _ plan: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    let (low, high) = (min(plan, index), max(plan, index))
    guard high - low > 1, let done = sentence[actual].bounds(), let goal = sentence[plan].bounds(),
      let share = done.percent(of: goal)
    else { return false }
    return (low + 1..<high).contains {
      // "29 dự án (đạt 116% kế hoạch), vốn đăng ký 642 triệu USD": that is of the projects.
      sentence[$0].role == .attained && !Agreement(share, with: sentence[$0]).holds
        && ($0 == 0 || sentence[$0 - 1].isLike(sentence[actual]) || sentence[$0 - 1].isPercent)
    }
  }

  /// "155/200 đảng viên, đạt 78% chỉ tiêu"; in "214/320 doanh nghiệp đã thành lập …, đạt 82% kế hoạch" 320 is no plan.
  private func isActualOverPlan(_ fraction: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[fraction]
    // "52/50 hộ": more than the whole; "14/20 chỉ tiêu": targets are counted, no plan is named.
    if let whole = figure.whole, figure.value > whole || Self.aims.contains(where: { figure.noun.starts(with: $0) }) {
      return true
    }
    let end = max(sentence[fraction].nounTokens.upperBound, sentence[fraction].tokens.upperBound)
    // "18,4/20 tỷ đồng dự toán", "36/40 đảng viên theo kế hoạch năm"
    let tokens = sentence.line.tokens
    let stop = (end..<max(end, tokens.count)).first { !Self.planNames.contains(tokens[$0].word) } ?? tokens.count
    return stop >= tokens.count || tokens[stop].kind == .mark
  }

  private static let planNames = Set(
    "theo so với dự toán kế hoạch chỉ tiêu mục năm quý đề ra được giao cả".split(separator: " ").map {
      Word(String($0))
    })

  /// "kết nạp 48 đảng viên, trong đó nữ 20 đồng chí; đạt 80% kế hoạch (60 đồng chí)": the only one that is no part.
  private func isSole(_ actual: Int, _ actuals: [Int], _ index: Int, _ sentence: SentenceView) -> Bool {
    let before = actuals.filter {
      $0 < index && sentence[$0].isLike(sentence[index + 1]) && ![.part, .average].contains(sentence[$0].role)
        && sentence[$0].bracket == 0
    }
    guard before == [actual], let lead = sentence[index].leads.last, lead.cue == .attain || lead.cue == .equals,
      lead.end == sentence[index].tokens.lowerBound, lead.token > 0
    else { return false }
    return sentence.line.tokens[lead.token - 1].kind == .mark
  }

  func value(_ index: Int, _ sentence: SentenceView, isWhole: Bool) -> (Bounds, String)? {
    let figure = sentence[index]
    if let whole = figure.whole {
      let number = isWhole ? whole : figure.value
      return (Bounds(number), VietnameseNumber.write(number))
    }
    return figure.bounds().map { ($0, Writing.number(figure, sentence.line)) }
  }

  /// Actual and plan, the likeliest first, and whether the words leave no doubt.
  private func pairs(_ index: Int, _ sentence: SentenceView) -> [(Int, Int, Bool)] {
    var pairs: [(Int, Int, Bool)] = []
    let attachment = Attachment(sentence: sentence)
    // 155/200 đảng viên, đạt 78%
    var back = index - 1
    while back >= sentence.range.lowerBound, index - back <= 4, sentence[back].clause == sentence[index].clause {
      if sentence[back].whole != nil {
        pairs.append((back, back, back == index - 1 && attachment.isBare(index) && isActualOverPlan(back, sentence)))
        break
      }
      back -= 1
    }
    let window = sentence.window(around: index)
    var plans = window.filter {
      $0 <= index + 2 && sentence[$0].role == .plan && !sentence[$0].isPercent && sentence[$0].upper == nil
    }
    if plans.isEmpty {
      plans = window.filter { $0 < index - 1 && PlanBeside(sentence: sentence, index: index).isAssigned($0) }
    }
    // "(chỉ tiêu 60, đã kết nạp 54, đạt 90%), 4 tổ chức đảng (chỉ tiêu 5, …)": each bracket has its own.
    let inBracket = plans.filter { sentence[$0].bracket == sentence[index].bracket }
    if sentence[index].bracket != 0, !inBracket.isEmpty { plans = inBracket }
    // "Kế hoạch năm là 120 đảng viên. Đến nay đã kết nạp 84 đồng chí, đạt 70% kế hoạch."
    let isEarlier = plans.isEmpty && pairs.isEmpty
    if isEarlier { plans = PlanBeside(sentence: sentence, index: index).elsewhere() }
    for plan in plans {
      let actuals = window.filter { candidate in
        // "xây 63 nhà, kế hoạch là 60 căn": two names of one thing, perhaps.
        candidate != plan && candidate != index
          && (sentence[candidate].isLike(sentence[plan]) || sentence[candidate].isCount && sentence[plan].isCount)
          && sentence[candidate].upper == nil
          && sentence[candidate].whole == nil
          && ([.level, .to, .total, .average, .part].contains(sentence[candidate].role)
            || candidate == index - 1 && plan == index + 1 && sentence[candidate].role == .change)
      }.sorted { abs($0 - index) < abs($1 - index) }
      for actual in actuals.prefix(6) {
        let isSole = plan == index + 1 && sentence[plan].bracket != 0 && isSole(actual, actuals, index, sentence)
        let isTold =
          attachment.subject(of: index) == actual || actual == index - 1 && attachment.isBare(index)
          || plan == index - 1 && actual == index - 2 && attachment.isBare(index)
          || isSole
        let isNamed =
          plan == index + 1 || plan == index - 1 && attachment.isBare(index)
          || plans.count { sentence[$0].isLike(sentence[actual]) } == 1 && plan < index && index - plan <= 4
        let isPlan =
          isEarlier
          ? plans.count { sentence[$0].isLike(sentence[actual]) } == 1 && sentence[index].approximation == .exact
            && (sentence[index].role != .excess || sentence[index].isPercent) : isNamed
        let isOne =
          (isSole || sentence[actual].clause == sentence[index].clause)
          && (isEarlier || sentence[plan].clause == sentence[index].clause
            || plan < index && sentence[plan].clause + 1 == sentence[index].clause
              && sentence[index].role != .excess && PlanBeside(sentence: sentence, index: index).isOneTime(plan))
        pairs.append(
          (
            actual, plan,
            isTold && isPlan && isOne && isNearOrHome(actual, plan, index, sentence)
              && isSurePlan(plan, actual, index, sentence)
              && sentence[plan].approximation == .exact
              && !otherAttainment(actual, plan, index, sentence)
              && !isOfOtherSpan(actual, plan, index, sentence) && !sentence.exceedsNoPlan(index)
          ))
      }
    }
    return pairs
  }
}
