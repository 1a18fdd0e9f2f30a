import Figures

/// "Trong số 54 bí thư …, có 23 người …, chiếm 42,1%", "Tổng số hộ: 714 hộ. … hộ nghèo: 305 hộ; tỷ lệ hộ nghèo: 43,6%": the words
/// say of which figure the part is one, the two nearly give what is printed, and nothing else that is printed does.
struct FramedShare {
  let items: ArraySlice<ShareBrothersRule.Item>
  let bases: ArraySlice<ShareBrothersRule.Base>
  /// The percentage that is judged.
  let index: Int
  private var item: ShareBrothersRule.Item { items[index] }

  func draft() -> Draft? {
    guard isPlain, !isPrinted, !isOfRow else { return nil }
    return framed() ?? named()
  }

  /// "tổng số lao động là 13.250 người, trong đó …. 7.400 người …, chiếm 55,8% tổng số lao động": the only figure that bears the name.
  private func named() -> Draft? {
    let name = WholeName(item.named).words
    guard !name.isEmpty, let size = item.part.figure.magnitude else { return nil }
    let bearing = bases.filter {
      $0.place.order < item.told.order && $0.size > size && bears($0, name) && isOneUnit($0)
        && !isPart($0)
    }
    guard let base = bearing.last, bearing.allSatisfy({ $0.size == base.size }),
      item.told.sentence - base.place.sentence <= Self.reach, let result = result(base),
      Claimant.isNear(result, item.share.figure, 5)
    else { return nil }
    return draft(base, result)
  }

  /// "81.460 nhân khẩu" are the people of a place.
  private func bears(_ base: ShareBrothersRule.Base, _ name: [Word]) -> Bool {
    base.label.indices.contains { base.label[$0...].starts(with: name) }
      || name == WholeName.people && base.figure.figure.noun.contains(Self.mouths)
  }
  private static let mouths = Word("khẩu")

  private func isOneUnit(_ base: ShareBrothersRule.Base) -> Bool {
    let (part, whole) = (item.part.figure, base.figure.figure)
    return part.unit == whole.unit
      && (part.unit != nil || part.noun.isEmpty || part.isSurelyLike(whole)
        || NounKinship.arePeople(part.noun, whole.noun) || whole.noun.contains(Self.mouths))
  }

  private func framed() -> Draft? {
    guard let size = item.part.figure.magnitude else { return nil }
    let near = bases.filter {
      BrotherShares.mayFit(size, $0.size, item.share.figure.value) && $0.place.order < item.told.order && isKin($0)
        && isNear($0)
    }
    guard let base = near.last(where: isFrame),
      near.allSatisfy({ $0.size == base.size || $0.figure.part.spot == base.figure.part.spot }),
      let result = result(base)
    else { return nil }
    return draft(base, result)
  }

  private func draft(_ base: ShareBrothersRule.Base, _ result: Bounds) -> Draft {
    item.share.draft(
      ShareBrothersRule.description, of: [item.part, base.figure], result: result,
      formula: "\(item.part.number) ÷ \(BrotherShares.written(base)) × 100", subject: .share, verdict: .inconsistent)
  }

  private var isPlain: Bool {
    let (part, share) = (item.part.figure, item.share.figure)
    return share.decimals > 0 && part.whole == nil && part.approximation == .exact
      && [.level, .part, .to, .total, .remaining].contains(part.role)
      && (part.bracket == 0 || part.bracket != share.bracket)
  }

  // MARK: The whole

  /// What the words call the whole: "trong số N", "tổng số N", the second number of a fraction in the part's sentence.
  private func isFrame(_ base: ShareBrothersRule.Base) -> Bool {
    let isOwnSentence = base.place.sentence == item.told.sentence
    let between = bases.filter {
      $0.place.order > base.place.order && $0.place.order < item.told.order && $0.size > base.size && isKin($0)
        && $0.figure.figure.bracket == 0
    }
    guard between.isEmpty, item.told.sentence - base.place.sentence <= (isPlainTotal(base) ? 12 : 4) else {
      return false
    }
    if isOwnSentence, base.isWithin || isDealtWith(base) { return true }
    if item.part.figure.role == .part, isNamedLast(base) { return true }
    if base.figure.figure.whole == base.figure.figure.value { return false }
    if base.figure.figure.wholeMagnitude == base.size { return isOwnSentence }
    return base.figure.figure.role == .total && !isPart(base) && item.named.isEmpty
  }

  /// "Tổng số hộ: 2.940 hộ": of all that bear the part's name, the only total of theirs.
  private func isPlainTotal(_ base: ShareBrothersRule.Base) -> Bool {
    let its = base.figure.figure
    guard its.role == .total, its.noun.count == 1, its.noun.first == item.part.figure.noun.first else { return false }
    return bases.allSatisfy {
      $0.figure.figure.role != .total || $0.figure.figure.noun != its.noun || $0.size == base.size || isPart($0)
    }
  }

  /// "thụ lý 4.316 vụ, đã giải quyết 3.742 vụ; đạt 86,64%": the figure right before the part, off by a hair.
  private func isDealtWith(_ base: ShareBrothersRule.Base) -> Bool {
    guard item.isAttained, item.share.figure.decimals > 1, base.figure.figure.isSurelyLike(item.part.figure),
      base.figure.figure.noun.first == item.part.figure.noun.first,
      let last = bases.last(where: { $0.place.order < item.told.order && $0.figure.part.spot != item.part.part.spot }),
      last.figure.part.spot == base.figure.part.spot, let result = result(base)
    else { return false }
    return Claimant.isNear(result, item.share.figure, 300)
  }

  /// "đã giải quyết 3.260/4.180 hồ sơ. Trong đó, có 3.190 hồ sơ đúng hạn (99,6%)": of what was named right before.
  private func isNamedLast(_ base: ShareBrothersRule.Base) -> Bool {
    let last = bases.last { $0.place.order < item.told.order && $0.figure.part.spot != item.part.part.spot }
    return last?.figure.part.spot == base.figure.part.spot && item.told.sentence - base.place.sentence <= 1
      && item.part.figure.isSurelyLike(base.figure.figure)
  }

  /// A total with a percentage of its own is a part itself: "Tổng số hộ nghèo: 418 hộ; tỷ lệ: 14,2%".
  private func isPart(_ base: ShareBrothersRule.Base) -> Bool {
    items.contains { $0.part.part.spot == base.figure.part.spot }
  }

  private func isNear(_ base: ShareBrothersRule.Base) -> Bool {
    guard let size = item.part.figure.magnitude, base.size > size, let result = result(base) else { return false }
    return Claimant.isNear(result, item.share.figure, isOfBrothers(base) || isOutOfFraction(base) ? 8 : 33)
  }

  /// Another one told beside it is of the same whole.
  private func isOfBrothers(_ base: ShareBrothersRule.Base) -> Bool {
    items.indices.contains {
      $0 != index && abs($0 - index) < 3 && items[$0].share.figure.decimals > 1 && BrotherShares.fits(items[$0], base)
    }
  }

  /// "1.362/1.401 cử tri bỏ phiếu, trong đó 1.190 cử tri đồng ý, đạt tỷ lệ 87,4%": of the one or of the other.
  private func isOutOfFraction(_ base: ShareBrothersRule.Base) -> Bool {
    item.part.figure.role == .part && base.figure.figure.whole != nil && base.place.sentence == item.told.sentence
      && base.figure.figure.noun.first == item.part.figure.noun.first && isNamedLast(base)
  }

  private func result(_ base: ShareBrothersRule.Base) -> Bounds? {
    item.part.figure.bounds()?.percent(of: BrotherShares.bounds(base))
  }

  private func isKin(_ base: ShareBrothersRule.Base) -> Bool {
    let (part, whole) = (item.part.figure, base.figure.figure)
    guard base.figure.part.spot != item.part.part.spot, BrotherShares.isKin(part, whole) else { return false }
    return part.unit != nil || part.noun.isEmpty || part.isSurelyLike(whole)
      || NounKinship.arePeople(part.noun, whole.noun) || base.isWithin
  }

  private static let reach = 8

  // MARK: What speaks against it

  /// Something printed gives it.
  private var isPrinted: Bool {
    bases.contains {
      $0.figure.part.spot != item.part.part.spot && BrotherShares.fits(item, $0)
        && BrotherShares.isKin(item.part.figure, $0.figure.figure)
    }
  }

  /// Another one told beside it is of the same whole, which is not printed.
  private var isOfRow: Bool {
    guard let mine = UnprintedBrothers.whole(item) else { return true }
    return items.indices.contains { other in
      guard other != index, abs(other - index) < 4, items[other].share.figure.decimals > 0,
        BrotherShares.isKin(items[other].part.figure, item.part.figure),
        !bases.contains(where: { BrotherShares.fits(items[other], $0) }),
        let its = UnprintedBrothers.whole(items[other])
      else { return false }
      return mine.overlaps(its.lower, its.upper)
    }
  }
}

/// What the words behind a percentage name: "tổng số lao động đang làm việc" is lao động, "dân số toàn huyện" is dân số.
struct WholeName {
  let words: [Word]

  init(_ named: [Word]) {
    // "chiếm 5% số hộ nghèo của tỉnh": another place's may be another figure.
    guard named.contains(where: { Self.totals.contains($0) }), !named.contains(where: { Self.elsewhere.contains($0) })
    else {
      words = []
      return
    }
    let name = named.drop { Self.heads.contains($0) }.prefix { !Self.ends.contains($0) }.prefix(4)
    words = name.count > 1 || Array(name) == Self.people ? Array(name) : []
  }

  static let people = Word.phrase("dân số")
  private static let totals = LineReader.words("tổng số toàn vốn")
  private static let heads = LineReader.words("trong trên của so với tổng số")
  private static let ends = LineReader.words("của trong trên tại toàn đang đã được cả ở và theo từ có")
  private static let elsewhere = LineReader.words("nước quốc vùng khu vực giới")
}
