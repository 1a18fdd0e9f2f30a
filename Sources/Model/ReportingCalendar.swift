/// A named closing rule: which days a period's figures cover (`domain` 1.8).
public enum ReportingCalendar: String, Sendable, CaseIterable {
  /// First to last day of the months.
  case calendar
  /// From the 15th of the month before to the 14th: administrative reports (Decree 09/2019, Article 12).
  case administrative
  /// "Tính đến ngày 20": national FDI releases.
  case to20th
  /// To a closing day that the report states.
  case stated
  /// The source does not say.
  case unstated
}

extension Period {
  /// The last day whose figures a period holds under a calendar; nil where only the report itself can say.
  public func closing(under calendar: ReportingCalendar) -> CalendarDate? {
    switch calendar {
    case .calendar: to
    case .administrative: CalendarDate(year: to.year, month: to.month, day: 14)
    case .to20th: CalendarDate(year: to.year, month: to.month, day: 20)
    case .stated, .unstated: nil
    }
  }
}

/// A unit's named period: congress to congress. Terms are data, and a target's own window may differ.
public struct Term: Hashable, Sendable {
  public let unit: String
  /// "2015-2020"
  public let label: String
  public let period: Period
  /// True where a source states the label but not the days.
  public let assumed: Bool

  public init(unit: String, label: String, period: Period, assumed: Bool) {
    self.unit = unit
    self.label = label
    self.period = period
    self.assumed = assumed
  }
}
