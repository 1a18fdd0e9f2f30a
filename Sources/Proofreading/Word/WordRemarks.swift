import Checker
import Language
import Office

extension WordManuscript {
  /// The same file with a comment at each of these claims, on the figure that is judged; nothing else is changed.
  /// - Parameter date: when the comments are made, in ISO 8601: `2025-07-01T08:00:00Z`; empty for none.
  public func commented(
    _ claims: [CheckedClaim], tongue: Tongue, date: String
  ) throws(ReadingRefusal) -> [UInt8] {
    do throws(WordFileError) {
      return try file.commented(
        claims.map { remark(on: $0, tongue) }, author: Phrases.Checking.author[tongue],
        initials: Phrases.Checking.initials[tongue], date: date)
    } catch {
      throw Self.refusal(error)
    }
  }

  /// The comment of a claim.
  func remark(on claim: CheckedClaim, _ tongue: Tongue) -> WordComment {
    let start = place(of: claim.figure.start)
    let end = place(of: claim.figure.end)
    let lines = [
      "\(claim.verdict.word[tongue].capitalizedFirst): \(claim.headline(tongue))", claim.explanation[tongue],
      claim.suggestion[tongue],
      Phrases.Checking.rule(claim.rule)[tongue],
    ]
    return WordComment(
      paragraph: start.paragraph, start: start.scalar,
      end: end.paragraph == start.paragraph ? end.scalar : start.scalar, lines: lines.filter { !$0.isEmpty })
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
