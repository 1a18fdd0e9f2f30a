import Figures

/// What a figure counts over.
public enum Basis: String, Sendable, CaseIterable {
  case inPeriod, yearToDate, cumulative, stock
}

/// How settled a figure is. An official figure after an estimate is not a correction.
public enum Maturity: String, Sendable, CaseIterable {
  case estimate, preliminary, official, unstated
}

/// What a figure says of the years of its period.
public enum Repetition: String, Sendable, CaseIterable {
  /// One figure for the whole period.
  case total
  /// It held in each year ("hằng năm từ 85% đến 90%").
  case eachYear
  /// The mean of the years ("trung bình mỗi năm").
  case yearlyAverage
}

/// How far a figure has come on its way to being relied on.
public enum FigureState: String, Sendable, CaseIterable {
  case quoted, submitted, verified, approved
}

/// What an observation is about: two observations with the same fact and different quantities contradict each other.
public struct Fact: Hashable, Sendable {
  public let unit: String
  public let indicator: String
  public let period: Period
  public let closing: CalendarDate?
  public let basis: Basis
  public let repetition: Repetition
  public let calendar: ReportingCalendar
  public let maturity: Maturity
  /// What is counted, where it is narrower than the unit; empty otherwise.
  public let population: String

  public init(
    unit: String, indicator: String, period: Period, closing: CalendarDate?, basis: Basis, repetition: Repetition,
    calendar: ReportingCalendar, maturity: Maturity, population: String
  ) {
    self.unit = unit
    self.indicator = indicator
    self.period = period
    self.closing = closing
    self.basis = basis
    self.repetition = repetition
    self.calendar = calendar
    self.maturity = maturity
    self.population = population
  }
}

/// A figure: a fact, what was said of it, and where it comes from.
public struct Observation: Hashable, Sendable {
  public let id: String
  public let fact: Fact
  /// In the indicator's unit, at its declared decimals.
  public let quantity: Quantity
  /// The word printed with it: "hơn", "gần"; empty where none was.
  public let approximate: String
  /// The arithmetic, where it was worked out from what a source prints and not printed itself.
  public let inference: Inference?
  public let state: FigureState
  public let origin: Quotation
  public let note: String
  /// True where the value stands for a smaller one that the reader may not see.
  public let isWithheld: Bool

  public init(
    id: String, fact: Fact, quantity: Quantity, approximate: String, inference: Inference?, state: FigureState,
    origin: Quotation, note: String
  ) {
    self.init(
      id: id, fact: fact, quantity: quantity, approximate: approximate, inference: inference, state: state,
      origin: origin, note: note, isWithheld: false)
  }

  private init(
    id: String, fact: Fact, quantity: Quantity, approximate: String, inference: Inference?, state: FigureState,
    origin: Quotation, note: String, isWithheld: Bool
  ) {
    self.id = id
    self.fact = fact
    self.quantity = quantity
    self.approximate = approximate
    self.inference = inference
    self.state = state
    self.origin = origin
    self.note = note
    self.isWithheld = isWithheld
  }

  /// The same figure without the words, the arithmetic and the note that stand beside its value, which may tell of others.
  public func withoutWords() -> Observation {
    Observation(
      id: id, fact: fact, quantity: quantity, approximate: approximate,
      inference: inference.map { _ in Inference(arithmetic: "", arithmeticEnglish: "") }, state: state,
      origin: Quotation(source: origin.source, place: origin.place, words: ""), note: "", isWithheld: isWithheld)
  }

  /// The same figure with only a bound instead of its value, and without the words that tell it: what is worked out from
  /// it knows no more than its reader.
  /// - Parameter bound: that the value lies below; nil to say nothing of it.
  public func withheld(below bound: ExactDecimal?) -> Observation {
    // Without a bound the interval has no ends, which always is one.
    let interval = bound.map(Interval.below) ?? Interval(from: nil, to: nil)!
    return Observation(
      id: id, fact: fact, quantity: .interval(interval), approximate: "", inference: nil, state: state,
      origin: Quotation(source: origin.source, place: origin.place, words: ""), note: "", isWithheld: true)
  }
}

extension FigureState {
  /// Whether anybody can read it where it was printed, so that there is nothing left to hide.
  public var isPublished: Bool { self == .quoted }
}

/// How a value was worked out.
public struct Inference: Hashable, Sendable {
  public let arithmetic: String
  public let arithmeticEnglish: String

  public init(arithmetic: String, arithmeticEnglish: String) {
    self.arithmetic = arithmetic
    self.arithmeticEnglish = arithmeticEnglish
  }
}
