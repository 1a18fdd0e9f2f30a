import Figures

/// "xuất siêu 2,8 tỷ USD, trong đó khu vực kinh tế trong nước nhập siêu 16,7 tỷ USD; khu vực có vốn đầu tư nước ngoài xuất siêu 19,5 tỷ USD": there
/// are two sectors, and what they bring and take makes the balance of all.
struct SectorBalances {
  let sentence: SentenceView
  let balance: Int
  private var line: LineView { sentence.line }

  func draft(_ rule: RuleDescription) -> Draft? {
    guard let first = next(after: balance), let second = next(after: first), line.figures[balance].bracket == 0,
      let sectors = sector(first), let others = sector(second), sectors != others, sector(balance) == nil,
      let all = sign(balance), let mine = sign(first), let its = sign(second),
      [balance, first, second].allSatisfy({ line.figures[$0].approximation == .exact }),
      let left = line.figures[first].bounds(), let right = line.figures[second].bounds()
    else { return nil }
    // Of one sign they add up; else the larger less the smaller.
    let result: Bounds?
    if mine == its {
      result = mine == all ? left.plus(right) : nil
    } else {
      result = mine == all ? left.minus(right) : right.minus(left)
    }
    guard let result, result.upper > .zero else { return nil }
    let texts = [first, second].map { Writing.number(line.figures[$0], line) }
    let isTurned = mine != its && mine != all
    return Claimant(sentence: sentence, rule: rule).draft(
      balance,
      Claimant.Computation(
        result: result,
        formula: isTurned ? "\(texts[1]) − \(texts[0])" : "\(texts[0]) \(mine == its ? "+" : "−") \(texts[1])",
        operands: [first, second]), subject: .balance, strength: .sure)
  }

  /// The next figure of the balance's unit outside brackets, in its sentence or the one behind.
  private func next(after index: Int) -> Int? {
    let unit = line.figures[balance].unit
    let next = (index + 1..<min(line.figures.count, index + 4)).first {
      line.figures[$0].bracket == 0 && !line.figures[$0].isPercent && !line.figures[$0].isDuration
    }
    guard let next, line.figures[next].unit == unit, unit?.isMoney == true, line.figures[next].upper == nil,
      line.figures[next].sentence <= sentence.number + 1
    else { return nil }
    return next
  }

  private enum Sector { case home, foreign }

  private func sector(_ index: Int) -> Sector? {
    let own = words(index)
    if Self.foreign.occur(in: line, own) { return .foreign }
    return Self.home.occur(in: line, own) ? .home : nil
  }

  private func sign(_ index: Int) -> Int? {
    let own = words(index)
    let (out, back) = (Self.surplus.occur(in: line, own), Self.deficit.occur(in: line, own))
    return out == back ? nil : out ? 1 : -1
  }

  /// Back to the last semicolon or figure; what a bracket tells of the sector is passed over.
  private func words(_ index: Int) -> Range<Int> {
    let range = GapWords(line: line, index: index).range(30)
    let start = range.last { line.tokens[$0].isMark(";") }.map { $0 + 1 }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  private static let surplus = PhraseSet(["xuất siêu", "thặng dư"])
  private static let deficit = PhraseSet(["nhập siêu", "thâm hụt"])
  private static let home = PhraseSet([
    "kinh tế trong nước", "khu vực trong nước", "doanh nghiệp trong nước", "khối trong nước",
  ])
  private static let foreign = PhraseSet(["nước ngoài", "FDI", "ĐTNN"])
}
