import Checker

extension Checking {
  /// The first thing of what is claimed that is not as it should be, whatever the text.
  ///
  /// - Parameter isPlain: whether each character of the text is read as it is written.
  func fault(isPlain: Bool) -> String? {
    let scalars = text.unicodeScalars.count
    func stands(_ range: TextRange) -> Bool { 0 <= range.start && range.start < range.end && range.end <= scalars }
    var last = 0
    var accused = Set<TextRange>()
    for claim in claims {
      let ranges = [claim.range, claim.figure] + claim.operands.map(\.range)
      guard ranges.allSatisfy(stands) else { return "\(claim.rule): out of the text" }
      guard claim.figure.start >= last else { return "\(claim.rule): out of order" }
      last = claim.figure.start
      guard claim.range.start <= claim.figure.start, claim.figure.end <= claim.range.end else {
        return "\(claim.rule): figure outside"
      }
      if claim.verdict == .inconsistent, !accused.insert(claim.figure).inserted { return "\(claim.rule): two alarms" }
      guard !claim.summary.vi.isEmpty, !claim.summary.en.isEmpty else { return "\(claim.rule): nothing said" }
      guard isPlain else { continue }
      guard words(claim.range) == claim.text else { return "\(claim.rule): \(claim.text)" }
      for operand in claim.operands where words(operand.range) != operand.text {
        return "\(claim.rule): operand \(operand.text)"
      }
    }
    return nil
  }
}
