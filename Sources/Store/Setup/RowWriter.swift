import Figures
import Model

/// Writes a row's values one after the other, in the order that ``RowReader`` reads them.
public struct RowWriter {
  private(set) var values: [SQLValue] = []

  init(capacity: Int) {
    values.reserveCapacity(capacity)
  }

  public mutating func text(_ text: String) { values.append(.text(text)) }
  public mutating func optionalText(_ text: String?) { values.append(SQLValue(text)) }
  public mutating func integer(_ integer: Int64) { values.append(.integer(integer)) }
  public mutating func optionalInteger(_ integer: Int64?) { values.append(SQLValue(integer)) }
  public mutating func flag(_ flag: Bool) { values.append(SQLValue(flag)) }
  public mutating func count(_ count: Int) { values.append(.integer(Int64(count))) }
  public mutating func choice(_ choice: some RawRepresentable<String>) { text(choice.rawValue) }
  public mutating func date(_ date: CalendarDate) { text(date.iso) }
  public mutating func optionalDate(_ date: CalendarDate?) { optionalText(date?.iso) }
  public mutating func optionalStatedDate(_ date: StatedDate?) { optionalText(date?.text) }

  public mutating func optionalPeriod(_ period: Period?) {
    optionalDate(period?.from)
    optionalDate(period?.to)
  }

  public mutating func validity(_ validity: Validity) {
    text(validity.from?.iso ?? "")
    optionalDate(validity.to)
  }

  public mutating func optionalQuotation(_ quotation: Quotation?) {
    optionalText(quotation?.source)
    optionalText(quotation?.place)
    optionalText(quotation?.words)
  }

  public mutating func optionalInference(_ inference: Inference?) {
    optionalText(inference?.arithmetic)
    optionalText(inference?.arithmeticEnglish)
  }

  public mutating func optionalMeasure(_ measure: Measure?) { optionalText(measure?.printed) }
}
