/// Whether the two levels found are of one thing, and of the thing that the change speaks of.
extension StatePairs {
  /// "Từ chỗ chỉ thu hút được 145 triệu USD năm 2021, năm 2024 đón nhận 493 triệu USD, gấp 3,4 lần": one after the other,
  /// whatever they are called.
  private func isRisen(_ from: Int, _ to: Int, _ isBare: Bool) -> Bool {
    isBare && (sentence[from].role == .from || GapWords(line: line, index: from).has([Self.fromSuch])) && to == from + 1
      && change == to + 1
      && sentence[from].sentence == stated.sentence && sentence[from].clause == stated.clause
      && sentence[from].isSurelyLike(sentence[to])
  }

  private static let fromSuch = Word.phrase("từ chỗ")

  /// Both levels are of one thing, and the change speaks of it.
  func isTied(_ from: Int, _ to: Int, _ list: ChangeList, _ isBare: Bool) -> Bool {
    let (first, second) = (sentence[from], sentence[to])
    guard first.isLike(second) || isNamedAlike(from, to),
      first.unit != nil || !first.noun.isEmpty || !second.noun.isEmpty || list.members.count > 1
    else { return false }
    guard names.areOne(from, to) || isRisen(from, to, isBare), !hasBarePartner(from, to), !hasBarePartner(to, from)
    else { return false }
    if isRelative, names.isSpokenOf(to, behind: change) { return true }
    let isDated = PastWords(line: line, index: change).ownYear != nil
    // "Năm trước tiếp 200 đoàn, như vậy tăng 24%": of the only level of its kind, whole or part.
    let isNear =
      from == list.members.lowerBound - 1 && first.sentence == stated.sentence
      && levels.all(list, takesParts: true).allSatisfy {
        $0 == to || $0 == from || $0 > change || !names.areOfOneKind($0, to)
      }
    if isRelative, isBare, second.sentence != stated.sentence, !isDated, !isNear { return false }
    // "tăng 6 dự án (từ 17 dự án lên 23 dự án)": explained right behind.
    if min(from, to) >= list.members.upperBound, second.sentence == stated.sentence { return true }
    return names.speaks(of: [from, to], head: list.head, isBare: isBare)
  }
}
