import Figures

/// What print has taught: figures that stand beside others and belong to something else.
extension SecondThoughts {
  func belongsElsewhere(_ draft: Draft) -> Bool {
    isOfUnlikeNoun(draft) || isOfAnotherCriterion(draft) || isOverAnAim(draft) || isOfAFraction(draft)
      || isOfADay(draft) || isOfRanks(draft)
      || isOfBareRest(draft) || leavesRestUntold(draft) || isLeftOpen(draft)
      || isOfLongerList(draft) || isBesideThem(draft) || isOfATotal(draft)
  }

  /// "khiển trách 1 tổ chức đảng và 26 đảng viên, cảnh cáo 5 đảng viên" of 31 members: what is of another name is no part
  /// where the others make the total.
  private func isOfUnlikeNoun(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = figure(at: draft.figure), total.isCount,
      !total.noun.isEmpty
    else { return false }
    var (sum, unlike) = (ExactDecimal.zero, 0)
    for part in draft.operands where part.spot != draft.figure {
      guard let its = figure(at: part.spot), let value = its.magnitude else { return false }
      if its.noun.isEmpty || NounKinship.akin(its.noun, total.noun) {
        guard let next = try? sum.adding(value) else { return false }
        sum = next
      } else {
        unlike += 1
      }
    }
    // "27 dự án (9 FDI, 27 trong nước)": both are kinds of it.
    let parts = others(in: draft)
    return unlike > 0 && sum == total.magnitude && !areBothKinds(parts)
  }

  /// "Về lý luận chính trị: 1.204 đại biểu có trình độ cao cấp. Về độ tuổi: …": what is told by one criterion is no total of what is
  /// told by another.
  private func isOfAnotherCriterion(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = line.figure(at: draft.figure) else { return false }
    let home = line.figures[total].sentence
    let parts = draft.operands.compactMap { $0.spot == draft.figure ? nil : figure(at: $0.spot) }
    guard parts.allSatisfy({ $0.sentence > home }), let list = parts.first?.sentence else { return false }
    let start = line.sentences[home].tokens.lowerBound
    return [home, list].allSatisfy {
      Self.criteria.contains(line.tokens[line.sentences[$0].tokens.lowerBound].word)
    } && line.hasMark(":", in: start..<line.figures[total].tokens.lowerBound)
  }
  private static let criteria = LineReader.words("theo về xét phân")

  /// "tăng gần 32% so với cùng kỳ, vượt mục tiêu năm 2024 (8,4 triệu lượt)": no growth is told over an aim.
  private func isOverAnAim(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.growth" else { return false }
    return draft.operands.contains { part in
      guard part.spot != draft.figure, let index = line.figure(at: part.spot),
        let stated = line.figure(at: draft.figure),
        index > stated
      else { return false }
      let start = line.figures[stated].tokens.upperBound
      let between = start..<max(start, line.figures[index].tokens.lowerBound)
      return between.contains { Self.aims.contains(line.tokens[$0].word) }
        && between.contains { Self.exceeding.contains(line.tokens[$0].word) }
    }
  }
  private static let aims = LineReader.words("tiêu hoạch")
  private static let exceeding = LineReader.words("vượt đạt bằng")

  /// "chiếm gần 1/4 xuất khẩu của cả nước, trong đó 95% là …": one of four is a share by itself. "(70%), … không thay đổi (4/4)": so is a
  /// fraction in a bracket of its own, behind.
  private func isOfAFraction(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent", let stated = line.figure(at: draft.figure) else { return false }
    let percent = line.figures[stated]
    return draft.operands.contains { part in
      guard part.spot != draft.figure, let index = line.figure(at: part.spot), let whole = line.figures[index].whole
      else { return false }
      let fraction = line.figures[index]
      let isSimple = whole <= ExactDecimal(5) && fraction.approximation != .exact
      let isApart =
        index > stated && fraction.bracket != 0 && percent.bracket != 0 && fraction.bracket != percent.bracket
      return isSimple || isApart
    }
  }

  /// "so với thống kê ngày hôm qua (15.9)": a day, not an amount.
  private func isOfADay(_ draft: Draft) -> Bool {
    draft.operands.contains { part in
      guard let its = figure(at: part.spot), its.bracket != 0, its.unit == nil, its.noun.isEmpty, its.decimals == 1,
        its.value < ExactDecimal(32), line.text(its.number).contains(".")
      else { return false }
      let low = its.tokens.lowerBound
      return (max(0, low - 5)..<low).contains { Self.days.contains(line.tokens[$0].word) }
    }
  }
  private static let days = LineReader.words("ngày qua nay sáng chiều tối trưa")

  /// "65,9% đạt 3 sao, 33,2% đạt 4 sao": stars are ranks and no parts of each other.
  private func isOfRanks(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.percent" else { return false }
    return draft.operands.contains { part in
      figure(at: part.spot)?.noun.first.map { Self.ranks.contains($0) } ?? false
    }
  }
  private static let ranks = LineReader.words("sao")

  /// "97 triệu USD …, còn lại 34,5 là …": of numbers without their unit it is not known what they count. "tôm sú 1,3 triệu USD, còn lại
  /// là các loại khác", "hiện còn 201 ca, số còn lại đã khỏi": the rest is not told. "giải quyết 512 tin, trong đó khởi tố 300, không
  /// khởi tố 212, còn 146 tin": what its parts make leaves nothing.
  private func isOfBareRest(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.remaining", let rest = figure(at: draft.figure) else { return false }
    if draft.expected.flatMap({ try? NumberStyle.plain.read($0) }) == .zero { return true }
    let end = rest.tokens.upperBound
    if let mark = (end..<min(line.tokens.count, end + 5)).first(where: { line.tokens[$0].isMark(",") }) {
      let behind = line.tokens[mark..<min(line.tokens.count, mark + 4)].map(\.word)
      if behind.contains(Self.yet), behind.contains(Self.left) { return true }
    }
    guard rest.unit == nil else { return false }
    return draft.operands.contains { $0.spot != draft.figure && figure(at: $0.spot)?.unit != nil }
  }

  /// "nhà nước chiếm 5,3%; ngoài nhà nước chiếm 94,2%; còn lại là nước ngoài": a share that is not told makes the rest.
  private func leavesRestUntold(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "share.partition",
      let last = draft.operands.compactMap({ line.figure(at: $0.spot) }).max()
    else { return false }
    let start = line.figures[last].tokens.upperBound
    let end = min(line.tokens.count, start + 12)
    return (start..<max(start, end - 1)).contains {
      line.tokens[$0].word == Self.yet && line.tokens[$0 + 1].word == Self.left
    }
  }
  private static let yet = Word("còn")
  private static let left = Word("lại")

  /// "…; vốn khác 97 tỷ đồng, chiếm 1,65%…": a list that goes on makes less than its total.
  private func isLeftOpen(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = line.figure(at: draft.figure),
      let whole = line.figures[total].magnitude, let sum = sum(of: draft), sum < whole,
      let last = draft.operands.compactMap({ line.figure(at: $0.spot) }).max(), last > total
    else { return false }
    let share = last + 1
    let isShared = line.figures.indices.contains(share) && line.figures[share].isPercent
    let end = line.figures[isShared ? share : last].tokens.upperBound
    return line.hasMark("…", in: end..<min(line.tokens.count, end + 4))
  }

  /// "nhà nước trung ương 97 tỷ đồng; nhà nước địa phương 1.406 tỷ đồng; tư nhân 2.204 tỷ đồng": two of more.
  private func isOfLongerList(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.division",
      let last = draft.operands.compactMap({ line.figure(at: $0.spot) }).max(), let unit = line.figures[last].unit
    else { return false }
    return line.figures[(last + 1)...].prefix(3).contains {
      $0.sentence == line.figures[last].sentence && $0.unit == unit && $0.role == line.figures[last].role
        && $0.bracket == line.figures[last].bracket
    }
  }

  /// "Đã chết: 25 người; đang điều trị: 17 người; đã an toàn: 46 người": each behind a colon of its own, and none the total.
  private func isBesideThem(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), draft.operands.count > 2, !isOpenedByBracket(draft) else {
      return false
    }
    return draft.operands.allSatisfy { part in
      guard let its = figure(at: part.spot), its.tokens.lowerBound > 1,
        line.tokens[its.tokens.lowerBound - 1].isMark(":")
      else { return false }
      let label = max(0, its.tokens.lowerBound - 6)..<its.tokens.lowerBound - 1
      return !label.contains { Self.totals.contains(line.tokens[$0].word) }
    }
  }
  private static let totals = LineReader.words("tổng cộng chung")

  /// "Phân khu 2: 96 ha (nhà xưởng: 71 ha, cây xanh: 28 ha)": what the bracket right behind a figure holds is of that figure.
  private func isOpenedByBracket(_ draft: Draft) -> Bool {
    guard let total = line.figure(at: draft.figure), line.figures.indices.contains(total + 1),
      line.figures[total].bracket == 0, line.figures[total + 1].bracket != 0
    else { return false }
    return draft.operands.allSatisfy {
      $0.spot == draft.figure || figure(at: $0.spot)?.bracket == line.figures[total + 1].bracket
    }
  }

  /// "vốn đầu tư đạt 34 tỷ đồng, tăng 6,8% so với năm trước và bằng 57,7% tổng sản phẩm": a share of another thing.
  private func isOfATotal(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "change.ratio", let its = figure(at: draft.figure),
      its.tokens.upperBound < line.tokens.count
    else { return false }
    return line.tokens[its.tokens.upperBound].word == Self.total
  }
  private static let total = Word("tổng")

  // MARK: What is asked about

  /// "45 ca mắc mới, trong đó 40 ca cộng đồng; 54 ca khỏi bệnh": behind a semicolon another thing may be told.
  func isBehindSemicolon(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "part.bound" else { return false }
    let places = draft.operands.compactMap { line.figure(at: $0.spot) }
    guard let first = places.min(), let last = places.max() else { return false }
    let start = line.figures[first].tokens.upperBound
    let gap = start..<max(start, line.figures[last].tokens.lowerBound)
    // "774 tỷ đồng; trong đó, kinh phí 828 tỷ đồng": the list's own semicolon.
    // "thặng dư 1,7 tỷ USD; trong đó xuất khẩu 6,4 tỷ USD": what remains of two is less than either.
    let isBalance = GapWords(line: line, index: first).range().contains { Self.balances.contains(line.tokens[$0].word) }
    return gap.contains {
      line.tokens[$0].isMark(";") && (isBalance || !Self.within.contains(line.tokens[$0 + 1].word))
    }
  }

  private static let within = LineReader.words("trong gồm")
  private static let balances = LineReader.words("dư siêu lãi lỗ hụt chênh lợi")

  /// "573.000 ha (565.000 ha và 7.800 ha)", "7,89 triệu lượt" of parts that make 7,874: the total may have been rounded more than
  /// its digits tell, or each part by itself.
  func isRoundedMore(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier) || draft.rule.identifier == "slip.single",
      let total = figure(at: draft.figure), let sum = sum(of: draft),
      total.unit != nil || total.exponent > 0, let whole = total.magnitude,
      let gap = try? whole.subtracting(sum).magnitude
    else { return false }
    if total.decimals > 0 {
      let parts = Int64(draft.operands.count - 1)
      return ((try? total.halfStep?.multiplied(by: ExactDecimal(parts + 1))) ?? nil).map { gap <= $0 } ?? false
    }
    return [1000, 10_000, 100_000].contains { step in
      (try? total.value.divided(by: ExactDecimal(step), places: 6).normalized.scale == 0) ?? false
        && total.exponent == 0 && gap < ExactDecimal(step / 2)
    }
  }
}
