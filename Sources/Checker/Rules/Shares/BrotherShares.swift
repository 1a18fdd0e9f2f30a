import Figures

/// One percentage beside those told before and behind it.
struct BrotherShares {
  let items: ArraySlice<ShareBrothersRule.Item>
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentage that is judged.
  let index: Int
  var item: ShareBrothersRule.Item { items[index] }

  /// A whole on which brothers agree.
  private struct Agreed {
    var base: ShareBrothersRule.Base
    var fitting: [Int]
    /// One in how many figures that have nothing to do with them would fit as well.
    var odds: Int
    var result: Bounds
  }

  func draft() -> Draft? {
    guard isPlain, let (low, high) = Self.implied(item) else { return nil }
    // What is twice or half of what the whole would give belongs to something else.
    let near = bases.filter { base in
      base.size >= low && base.size <= high && !isOwn(base) && !Self.isOfAnotherYear(item, base)
    }
    let before = near.filter { !isBehind($0) }
    let agreed = best(of: before)
    guard !isOfPrinted(before.filter { !isHidden($0, by: agreed) }), !isOfWhole, !isOfAll else { return nil }
    return agreed.map(draft) ?? ofUnprinted() ?? best(of: near.filter(isBehind)).map(draft)
      ?? ofNamed(bases.prefix { !isBehind($0) })
  }

  /// "8 ÷ [74] × 100": the whole is not printed.
  private func ofUnprinted() -> Draft? {
    guard let whole = UnprintedBrothers(items: items, index: index).whole(),
      let result = item.part.figure.bounds()?.percent(of: whole), isNearby(result),
      let sum = try? whole.lower.adding(whole.upper), let middle = try? sum.divided(by: ExactDecimal(2), places: 4)
    else { return nil }
    let size = (try? middle.shifted(by: -item.part.figure.exponent)) ?? middle
    let places = item.part.figure.isCount ? 0 : item.part.figure.decimals
    let formula = "\(item.part.number) ÷ [\(VietnameseNumber.write(size.rounded(to: places)))] × 100"
    return item.share.draft(
      ShareBrothersRule.description, of: [item.part], result: result, formula: formula, subject: .share,
      verdict: .inconsistent)
  }

  /// Between a half and twice what is printed.
  private func isNearby(_ result: Bounds) -> Bool {
    let value = item.share.figure.value
    guard let double = try? value.adding(value), let twice = try? result.upper.adding(result.upper) else {
      return false
    }
    return result.upper <= ExactDecimal(100) && result.lower <= double && twice >= value
  }

  /// Of what the words call the total.
  private func ofNamed(_ bases: ArraySlice<ShareBrothersRule.Base>) -> Draft? {
    guard let base = NamedTotal(item: item, bases: bases).base, let part = item.part.figure.bounds(),
      let result = part.percent(of: Self.bounds(base)), Agreement(result, with: item.share.figure) == .none,
      !isOfAnotherTotal(base), Claimant.isNear(result, item.share.figure, 8),
      !Claimant.isNear(result, item.share.figure, 50)
    else { return nil }
    return item.share.draft(
      ShareBrothersRule.description, of: [item.part, base.figure], result: result,
      formula: "\(item.part.number) ÷ \(Self.written(base)) × 100", subject: .share, verdict: .inconsistent,
      strength: .likely)
  }

  /// "108 dự án, chiếm 83,7% tổng số dự án; … 18 dự án, chiếm 14% tổng số dự án": where no other one named alike is of it, it is not that
  /// total that the words mean.
  private func isOfAnotherTotal(_ base: ShareBrothersRule.Base) -> Bool {
    let alike = items.indices.filter {
      $0 != index && items[$0].named == item.named && Self.isKin(items[$0].part.figure, item.part.figure)
        && items[$0].part.part.spot != base.figure.part.spot
    }
    // A percentage without decimals fits many a figure by chance.
    let isSure = item.share.figure.decimals > 0 || base.figure.figure.role == .total
    return !alike.isEmpty && !(isSure && alike.contains { Self.fits(items[$0], base) })
  }

  /// "Khóa I có 403 đại biểu …. Khóa II có 468 đại biểu: nữ 51 (10,9%), …, tôn giáo 5 (1,2%)": where many of its sentence agree on
  /// one figure, another one told before that is a chance.
  private func isHidden(_ base: ShareBrothersRule.Base, by agreed: Agreed?) -> Bool {
    guard let agreed, agreed.odds >= Self.most, item.share.figure.decimals < 2 else {
      return false
    }
    return base.place.order < agreed.base.place.order
      && agreed.fitting.count { items[$0].told.sentence == item.told.sentence } > 2
  }

  private func best(of near: [ShareBrothersRule.Base]) -> Agreed? {
    let wholes = Set(near.map(\.size)).count
    let agreed = near.compactMap { agreement(on: $0) }.filter {
      $0.odds / max(1, wholes) >= 100 && isHome($0) && isTold($0) && isOdd($0)
        && (!isBehind($0.base) || $0.fitting.count > 2 && $0.odds >= Self.most)
    }
    return agreed.max { $0.odds < $1.odds }
  }

  /// "nữ 211 người, tỷ lệ 41,37%; …. Độ tuổi bình quân (tính trong 510 người)": printed only behind, a whole needs many that
  /// agree on it.
  private func isBehind(_ base: ShareBrothersRule.Base) -> Bool { base.place.order > item.told.order + 2 }

  private func draft(_ best: Agreed) -> Draft {
    let formula = "\(item.part.number) ÷ \(Self.written(best.base)) × 100"
    // What a list tells line by line is no surer than what its own rule says.
    let isProved = best.fitting.count > 1 && best.fitting.contains { items[$0].told.line == item.told.line }
    return item.share.draft(
      ShareBrothersRule.description, of: [item.part, best.base.figure], result: best.result, formula: formula,
      subject: .share, verdict: .inconsistent, strength: isProved ? .certain : .sure)
  }

  /// A share, and of nothing newly named.
  private var isPlain: Bool {
    let part = item.part.figure
    return part.whole == nil && item.share.figure.value != ExactDecimal(100)
      && [.level, .part, .to, .total, .remaining, .equivalent].contains(part.role)
  }

  // MARK: What others agree on

  private func agreement(on base: ShareBrothersRule.Base) -> Agreed? {
    guard Self.isKin(item.part.figure, base.figure.figure), let part = item.part.figure.bounds(),
      let result = part.percent(of: Self.bounds(base)), result.upper <= ExactDecimal(100),
      !Agreement(result, with: item.share.figure).holds,
      !isMadeEven(result)
    else { return nil }
    var (fitting, odds, seen): ([Int], Int, Set<ExactDecimal>) = ([], 1, [])
    for other in items.indices where other != index && isNear(other) {
      let its = items[other]
      guard its.part.part.spot != base.figure.part.spot || its.part.figure.whole != nil,
        Self.isKin(its.part.figure, base.figure.figure), Self.fits(its, base)
      else { continue }
      fitting.append(other)
      if seen.insert(its.part.figure.value).inserted { odds = min(Self.most, odds * Self.odds(its, base)) }
    }
    guard !fitting.isEmpty else { return nil }
    return Agreed(base: base, fitting: fitting, odds: odds, result: result)
  }

  /// "25%, 14%, 61%" where 13,4% would leave a hundredth over: rounded to make a hundred.
  private func isMadeEven(_ result: Bounds) -> Bool {
    let share = item.share.figure
    guard share.decimals == 0, let low = try? share.value.subtracting(ExactDecimal(1)),
      let high = try? share.value.adding(ExactDecimal(1))
    else { return false }
    return result.overlaps(low, high)
  }

  private func isNear(_ other: Int) -> Bool {
    abs(items[other].told.line - item.told.line) <= 8 && abs(items[other].told.sentence - item.told.sentence) <= 10
  }

  // MARK: What speaks against it

  /// "tái cử 27 ứng cử viên tính trên 73 đại biểu hiện nay (36,99%)": the figure before is the whole of another one beside it.
  private var isOfWhole: Bool {
    guard let whole = item.part.figure.bounds(), whole.lower > .zero else { return false }
    return bases.contains { base in
      guard base.place.sentence == item.told.sentence, base.place.order < item.told.order,
        let share = base.figure.figure.bounds()?.percent(of: whole)
      else { return false }
      return share.upper < ExactDecimal(100) && Agreement(share, with: item.share.figure).holds
    }
  }

  /// "xuất sắc 15 đảng viên, chiếm 21%; tốt 55 đảng viên, chiếm 76,3%; 2 đảng viên …, chiếm 2,7%": of all of the sentence together.
  private var isOfAll: Bool {
    let row = items.filter { $0.told.sentence == item.told.sentence && Self.isKin($0.part.figure, item.part.figure) }
    var sum: Bounds? = Bounds(.zero)
    for each in row { sum = each.part.figure.bounds().flatMap { sum?.plus($0) } }
    guard row.count > 1, let sum, sum.lower > .zero, let share = item.part.figure.bounds()?.percent(of: sum) else {
      return false
    }
    return Agreement(share, with: item.share.figure).holds
  }

  /// Another figure gives just what is printed.
  private func isOfPrinted(_ near: [ShareBrothersRule.Base]) -> Bool {
    let isRough = item.share.figure.decimals == 0
    return near.contains { base in
      guard Self.isKin(item.part.figure, base.figure.figure), Self.fits(item, base) else { return false }
      guard isRough else { return true }
      // A percentage without decimals fits many a figure by chance: not what is itself one of the row.
      return !items.contains { $0.part.part.spot == base.figure.part.spot }
        || item.part.figure.role == .part || isNamed(base.figure.figure)
    }
  }

  /// "2.276 cán bộ nam (87,88%); 1.496 cán bộ nam …, chiếm 66% số cán bộ nam": by its full name, even if it is a part itself.
  private func isNamed(_ whole: Figure) -> Bool {
    let name = item.named.drop { Self.counting.contains($0) || Self.linking.contains($0) }
    return name.count > 1 && whole.noun.starts(with: name)
  }

  /// In one row with those that agree: in their sentence, or right beside them.
  private func isHome(_ agreed: Agreed) -> Bool {
    let same = agreed.fitting.filter { items[$0].told.sentence == item.told.sentence }
    if agreed.fitting.count == 1 {
      return same.count == 1 && abs(same[0] - index) == 1 && !isReopened(agreed, from: nil)
    }
    if same.count > 1 { return true }
    let gaps = agreed.fitting.map { abs(items[$0].told.sentence - item.told.sentence) }
    guard let nearest = gaps.min(), nearest <= (agreed.odds >= Self.many ? 3 : 1) else { return false }
    let before = agreed.fitting.last { $0 < index }
    return !isReopened(agreed, from: before)
  }

  /// "HĐND tỉnh có 83 đại biểu, …. HĐND huyện có 736 đại biểu, nữ 230 người, chiếm …": another whole is told between.
  private func isReopened(_ agreed: Agreed, from brother: Int?) -> Bool {
    let start = max(brother.map { items[$0].told.order } ?? 0, agreed.base.place.order)
    guard let size = item.part.figure.magnitude else { return true }
    return bases.contains { base in
      base.place.order > start && base.place.order < item.told.order && base.size > size
        && base.size != agreed.base.size && Self.isKin(item.part.figure, base.figure.figure)
        && base.figure.figure.bracket == 0 && base.figure.figure.role != .part
        && (!base.figure.figure.noun.isEmpty || !item.part.figure.isSurelyLike(agreed.base.figure.figure))
        && !items.contains { $0.part.part.spot == base.figure.part.spot }
    }
  }

  /// Told as those that agree are, and of no other whole that words name.
  private func isTold(_ agreed: Agreed) -> Bool {
    let brothers = agreed.fitting.map { items[$0] }
    // "(khóa trước có 167 người, tỷ lệ 33,4%)": of what the bracket speaks of.
    if isNoted(item), !areNoted(agreed) { return false }
    // "đạt 85%" may be of a plan.
    if item.isAttained, !brothers.contains(where: \.isAttained),
      brothers.count(where: { $0.told.sentence == item.told.sentence }) < 2
    {
      return false
    }
    if item.part.figure.role == .part, agreed.fitting.contains(index - 1), agreed.fitting.count < 3,
      items[index - 1].told.sentence == item.told.sentence, items[index - 1].part.figure.role != .part
    {
      return false
    }
    return item.named.isEmpty || brothers.contains { $0.named == item.named }
      || names(agreed.base.figure.figure)
  }

  /// "trong tổng số đại biểu", "tổng số thí sinh": no more than the whole's own name.
  private func names(_ whole: Figure) -> Bool {
    guard item.named.contains(where: { Self.counting.contains($0) }) else { return false }
    let name = item.named.drop { Self.counting.contains($0) || Self.linking.contains($0) }
    guard let first = name.first else { return true }
    return whole.noun.first == first && name.allSatisfy { whole.noun.contains($0) }
      || name.count < 4 && NounKinship.arePeople(Array(name), whole.noun)
  }

  /// An exception: most of those in the row agree.
  private func isOdd(_ agreed: Agreed) -> Bool {
    let others = items.indices.filter {
      $0 != index && !agreed.fitting.contains($0) && abs(items[$0].told.sentence - item.told.sentence) <= 1
        && abs($0 - index) < 5 && Self.isKin(items[$0].part.figure, item.part.figure)
    }
    let strange = others.filter { other in
      !bases.contains { Self.isKin(items[other].part.figure, $0.figure.figure) && Self.fits(items[other], $0) }
    }
    return strange.count < agreed.fitting.count
      && (!strange.contains { areOfOne(index, $0) } || isSurrounded(agreed, strange))
  }

  /// "35,63%, 10,34%, …, 6,82%, 7,95%, …, 59,77%" of 87, where two are of 88: worked out before one left. Those that agree stand before
  /// and behind, and the two are off by little.
  private func isSurrounded(_ agreed: Agreed, _ strange: [Int]) -> Bool {
    agreed.odds >= Self.most && agreed.fitting.count > strange.count * 2 && agreed.fitting.contains { $0 < index }
      && agreed.fitting.contains { $0 > index } && Claimant.isNear(agreed.result, item.share.figure, 50)
  }

  /// "15 trường hợp (20,2%), 14 trường hợp (18,9%)" among others: two that are of one whole, which is not printed.
  private func areOfOne(_ one: Int, _ other: Int) -> Bool {
    guard let mine = UnprintedBrothers.whole(items[one]), let its = UnprintedBrothers.whole(items[other]) else {
      return false
    }
    return mine.overlaps(its.lower, its.upper)
  }

  /// Whether most of those told in brackets are of the same whole.
  private func areNoted(_ agreed: Agreed) -> Bool {
    let noted = items.indices.filter { $0 != index && isNoted(items[$0]) }
    return noted.count { agreed.fitting.contains($0) } * 2 > noted.count
  }

  private func isNoted(_ item: ShareBrothersRule.Item) -> Bool {
    item.part.figure.bracket != 0 && item.part.figure.bracket == item.share.figure.bracket
  }

  static let most = 1_000_000_000
  private static let many = 100_000
  private static let counting = LineReader.words("tổng số toàn")
  private static let linking = LineReader.words("trong của trên so với")
}
