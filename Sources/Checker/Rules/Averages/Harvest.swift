import Figures

/// Area, yield and output told one after the other: "Vụ Bản: 8.113 ha, 61,35 tạ/ha, 49.773 tấn"; "diện tích thu hoạch 7.605 ha,
/// năng suất 70,6 tạ/ha, sản lượng 53.691 tấn"; with their changes between: "diện tích lúa đạt 7.605 ha (giảm 120 ha), năng suất …".
struct Harvest {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  func drafts() -> [Draft] { sentence.range.compactMap { draft($0) } }

  private func draft(_ yield: Int) -> Draft? {
    guard sentence[yield].rates == [.other(Self.hectare)], let grown = weight(yield) else { return nil }
    return besideEach(yield, grown) ?? apart(yield, grown)
  }

  /// The output beside area × yield; accused only where nothing but their names stands between, and the area is not the one that
  /// was sown.
  private func besideEach(_ yield: Int, _ grown: ExactDecimal) -> Draft? {
    let (area, output) = (yield - 1, yield + 1)
    guard sentence.range.contains(area), sentence.range.contains(output), isArea(area), isOutput(output),
      sentence[area].whole == nil, [area, output].allSatisfy({ isBeside($0, yield) }),
      let result = product(area, yield, output, grown)
    else { return nil }
    let names = HarvestNames(line: line, area: area)
    let isPossible = !names.isOfYears || sentence[output].magnitude.map { $0 > result.upper } ?? false
    let isSaid =
      isPlain(area, yield) && isPlain(yield, output) && areExact(area, yield, output) && !names.isSown && isPossible
    // Statistics of harvests fit within a hundredth, seldom to the ton.
    return draft(area, yield, output, result, accuses: isSaid && isOff(result, output, 50))
  }

  /// The same with their changes between, each of the three by its name.
  private func apart(_ yield: Int, _ grown: ExactDecimal) -> Draft? {
    let low = max(sentence.range.lowerBound, yield - Self.reach)
    guard let area = (low..<yield).last(where: { !isAside($0) }), isArea(area),
      let output = (yield + 1..<min(sentence.range.upperBound, yield + Self.reach)).first(where: { !isAside($0) }),
      isOutput(output), [area, yield, output].allSatisfy({ isLevel($0) }), isOnly(area),
      let result = product(area, yield, output, grown), let size = sentence[output].magnitude
    else { return nil }
    let names = HarvestNames(line: line, area: area)
    let isNamed = names.name(yield: yield) && names.name(output: output) && areExact(area, yield, output)
    // What was sown may fail, and what is planted may not bear yet: then there is less than yield and area make, never more.
    let isMeant = names.isGathered ? isOff(result, output, 30) : isOff(result, output, 25)
    let isPossible = names.isGathered || names.isOfOneSeason || size > result.upper
    return draft(area, yield, output, result, accuses: isNamed && isMeant && isPossible)
  }

  private func draft(_ area: Int, _ yield: Int, _ output: Int, _ result: Bounds, accuses: Bool) -> Draft? {
    guard Agreement(result, with: sentence[output]).holds || accuses && !isShared(yield, output) else { return nil }
    let texts = [area, yield].map { Writing.part(sentence[$0], line) }
    let scale =
      sentence[yield].unit == sentence[output].unit
      ? "" : sentence[yield].unit == .physical(Self.hundredweight) ? " ÷ 10" : " × 10"
    return Claimant(sentence: sentence, rule: rule).draft(
      output,
      Claimant.Computation(result: result, formula: "\(texts[0]) × \(texts[1])\(scale)", operands: [area, yield]),
      subject: .product)
  }

  /// "năng suất bình quân 5,9 tấn/ha": an average of tons is held against its own total.
  private func isShared(_ yield: Int, _ output: Int) -> Bool {
    let reader = RateReader(line: line)
    return sentence[yield].unit == sentence[output].unit && reader.isAverage(reader.lead(yield))
  }

  private func product(_ area: Int, _ yield: Int, _ output: Int, _ grown: ExactDecimal) -> Bounds? {
    guard let crop = weight(output), let size = sentence[area].bounds(), let each = sentence[yield].bounds() else {
      return nil
    }
    return size.times(each)?.times(Bounds(grown))?.over(Bounds(crop))
  }

  private func isOff(_ result: Bounds, _ output: Int, _ part: Int64) -> Bool {
    Claimant.isNear(result, sentence[output], 4) && !Claimant.isNear(result, sentence[output], part)
  }

  /// How many hundredweights one of the unit is.
  private func weight(_ index: Int) -> ExactDecimal? {
    switch sentence[index].unit {
    case .physical(Self.hundredweight): ExactDecimal(1)
    case .physical(Self.ton): ExactDecimal(10)
    default: nil
    }
  }

  // MARK: The three

  private func isArea(_ index: Int) -> Bool {
    sentence[index].unit == .physical(Self.hectare) && sentence[index].rates.isEmpty
  }

  private func isOutput(_ index: Int) -> Bool {
    weight(index) != nil && sentence[index].rates.isEmpty && sentence[index].whole == nil
  }

  private func areExact(_ area: Int, _ yield: Int, _ output: Int) -> Bool {
    [area, yield, output].allSatisfy { sentence[$0].approximation == .exact }
  }

  private func isLevel(_ index: Int) -> Bool {
    sentence[index].upper == nil && [.level, .total, .average, .to].contains(sentence[index].role)
  }

  private func isBeside(_ index: Int, _ yield: Int) -> Bool {
    let (figure, mine) = (sentence[index], sentence[yield])
    return figure.clause == mine.clause && figure.bracket == mine.bracket && mine.upper == nil && isLevel(index)
  }

  /// How much more than before, how much of the plan: "tăng 21,8 nghìn ha so với vụ trước", "bằng 98% kế hoạch".
  private func isAside(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.bracket != 0 || figure.isPercent || [.change, .growth, .excess, .base].contains(figure.role)
      || figure.leads.contains { [.more, .less].contains($0.cue) }
  }

  /// "Gieo cấy 5.000 ha, đã thu hoạch 4.200 ha": of which of them is not said. Those whose own output was told are others.
  private func isOnly(_ area: Int) -> Bool {
    let before = (sentence.range.lowerBound..<area).filter { !isAside($0) }
    let last = before.last { isOutput($0) } ?? sentence.range.lowerBound - 1
    return !before.contains { $0 > last && isArea($0) }
  }

  /// Marks, and the names of the three.
  private func isPlain(_ first: Int, _ second: Int) -> Bool {
    sentence.between(first, second).allSatisfy { token in
      let its = line.tokens[token]
      return its.isMark(",") || its.isMark("/") || its.isWord && Self.names.contains(its.word)
    }
  }

  private static let reach = 6
  private static let hectare = Word("ha")
  private static let hundredweight = Word("tạ")
  private static let ton = Word("tấn")
  private static let names = LineReader.words("ha năng suất bình quân sản lượng đạt ước là tạ tấn")
}
