/// A recorded change of the tree: who stood before it, who after, and by which decision.
public struct Reorganisation: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case found, dissolve, merge, absorb, split, move, rename
    /// Brought to a higher level of the Party's organisation.
    case raise
  }

  public let id: String
  public let kind: Kind
  public let date: StatedDate
  public let units: [String]
  public let results: [String]
  public let decision: String?
  public let title: String
  public let titleEnglish: String
  public let origin: Quotation?
  public let note: String

  public init(
    id: String, kind: Kind, date: StatedDate, units: [String], results: [String], decision: String?,
    title: String, titleEnglish: String, origin: Quotation?, note: String
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.units = units
    self.results = results
    self.decision = decision
    self.title = title
    self.titleEnglish = titleEnglish
    self.origin = origin
    self.note = note
  }
}

/// A date as far as a source states it: `2020-07-19`, `2016-04`, `2012`.
public struct StatedDate: Hashable, Sendable {
  /// The days it may be.
  public let period: Period
  public let text: String

  public init?(_ text: String) {
    let found: Period? =
      switch text.utf8.count {
      case 4: Period(code: text)
      case 7: Period(code: text.prefix(5) + "M" + text.suffix(2))
      default: CalendarDate(iso: text).flatMap { Period(from: $0, to: $0) }
      }
    guard let found else { return nil }
    period = found
    self.text = text
  }

  /// `13-4-2016`, `4-2016`, `2012`.
  public var vietnamese: String {
    switch text.utf8.count {
    case 4: text
    case 7: "\(period.from.month)-\(period.from.year)"
    default: period.from.vietnamese
    }
  }
}
