import Figures

/// A quantity in a sentence: what is printed, what it measures, and what the words around it make of it.
///
/// One reference: rules take figures out of their line hundreds of times for each, and what is read of one takes some
/// three hundred bytes. Changing a figure that is held elsewhere makes a copy first.
struct Figure: Sendable {
  enum Approximation: UInt8, Sendable {
    case exact, above, below, about, atLeast, atMost
  }

  /// What one of a rate is: `/năm`, `mỗi tháng`, `/người`.
  enum Rate: Hashable, Sendable {
    case year, month, quarter
    case other(Word)
  }

  private struct Fields {
    var tokens: Range<Int>
    var number: Range<Int>
    var value: ExactDecimal
    var upper: ExactDecimal?
    var alternative: ExactDecimal?
    var whole: ExactDecimal?
    var decimals: Int
    var exponent: Int
    var approximation = Approximation.exact
    var unit: MeasureUnit?
    var nounTokens: Range<Int>
    var isPadded = false
    var isDuration = false
    var isSpelled = false
    var sentence = 0
    var clause = 0
    var bracket = 0
    var role = Role.level
    var sign = 0
    var comparison = Comparison.none
    var comparisonTime = TimeMark.none
    var time = TimeMark.none
    var noun: [Word] = []
    var rates: [Rate] = []
    var leads: [LeadCue] = []
  }

  /// Changed only by the one figure that holds it.
  private final class Contents: @unchecked Sendable {
    var fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  private var contents: Contents

  init(
    tokens: Range<Int>, number: Range<Int>, value: ExactDecimal, upper: ExactDecimal? = nil,
    alternative: ExactDecimal? = nil, whole: ExactDecimal? = nil, decimals: Int, exponent: Int,
    unit: MeasureUnit? = nil, nounTokens: Range<Int>
  ) {
    contents = Contents(
      Fields(
        tokens: tokens, number: number, value: value, upper: upper, alternative: alternative, whole: whole,
        decimals: decimals, exponent: exponent, unit: unit, nounTokens: nounTokens))
  }

  private mutating func own() -> Contents {
    if !isKnownUniquelyReferenced(&contents) { contents = Contents(contents.fields) }
    return contents
  }
}

extension Figure {
  /// Number, scale and unit words in the line; the words of approximation before are not in it.
  var tokens: Range<Int> {
    get { contents.fields.tokens }
    set { own().fields.tokens = newValue }
  }
  /// The number alone (both ends of a range; part and whole of a fraction).
  var number: Range<Int> {
    get { contents.fields.number }
    set { own().fields.number = newValue }
  }
  var value: ExactDecimal {
    get { contents.fields.value }
    set { own().fields.value = newValue }
  }
  /// The upper end of a range: `5-8%`.
  var upper: ExactDecimal? {
    get { contents.fields.upper }
    set { own().fields.upper = newValue }
  }
  /// The other reading of an ambiguous number.
  var alternative: ExactDecimal? {
    get { contents.fields.alternative }
    set { own().fields.alternative = newValue }
  }
  /// 59 of `53/59`.
  var whole: ExactDecimal? {
    get { contents.fields.whole }
    set { own().fields.whole = newValue }
  }
  /// Decimals printed.
  var decimals: Int {
    get { contents.fields.decimals }
    set { own().fields.decimals = newValue }
  }
  /// Power of ten of the scale word: 9 for tỷ.
  var exponent: Int {
    get { contents.fields.exponent }
    set { own().fields.exponent = newValue }
  }
  var approximation: Approximation {
    get { contents.fields.approximation }
    set { own().fields.approximation = newValue }
  }
  /// Nil where a thing is counted, or nothing is said.
  var unit: MeasureUnit? {
    get { contents.fields.unit }
    set { own().fields.unit = newValue }
  }
  /// The name of what is counted, word by word; empty where none follows.
  var noun: [Word] {
    get { contents.fields.noun }
    set { own().fields.noun = newValue }
  }
  /// The tokens of that name.
  var nounTokens: Range<Int> {
    get { contents.fields.nounTokens }
    set { own().fields.nounTokens = newValue }
  }
  /// Written with a leading zero, as offices write counts.
  var isPadded: Bool {
    get { contents.fields.isPadded }
    set { own().fields.isPadded = newValue }
  }
  /// A unit of time: 5 năm, 6 tháng.
  var isDuration: Bool {
    get { contents.fields.isDuration }
    set { own().fields.isDuration = newValue }
  }
  /// Written in words: hai, mười lăm.
  var isSpelled: Bool {
    get { contents.fields.isSpelled }
    set { own().fields.isSpelled = newValue }
  }
  var sentence: Int {
    get { contents.fields.sentence }
    set { own().fields.sentence = newValue }
  }
  var clause: Int {
    get { contents.fields.clause }
    set { own().fields.clause = newValue }
  }
  /// 0 outside brackets; otherwise the number of the bracket it stands in.
  var bracket: Int {
    get { contents.fields.bracket }
    set { own().fields.bracket = newValue }
  }
  var role: Role {
    get { contents.fields.role }
    set { own().fields.role = newValue }
  }
  var sign: Int {
    get { contents.fields.sign }
    set { own().fields.sign = newValue }
  }
  var comparison: Comparison {
    get { contents.fields.comparison }
    set { own().fields.comparison = newValue }
  }
  /// The year or years after "so với", where they are named.
  var comparisonTime: TimeMark {
    get { contents.fields.comparisonTime }
    set { own().fields.comparisonTime = newValue }
  }
  var time: TimeMark {
    get { contents.fields.time }
    set { own().fields.time = newValue }
  }
  var rates: [Rate] {
    get { contents.fields.rates }
    set { own().fields.rates = newValue }
  }
  /// Which cues stand between the figure before (or the sentence's start) and this one, nearest last.
  var leads: [LeadCue] {
    get { contents.fields.leads }
    set { own().fields.leads = newValue }
  }
}

struct LeadCue: Sendable {
  var cue: Cue
  /// Its first token.
  var token: Int
  /// The token after its last.
  var end: Int
}

/// What a figure does in its sentence.
enum Role: UInt8, Sendable {
  case level, from, to
  /// tăng/giảm N
  case change
  /// tăng/giảm x%, x điểm phần trăm
  case growth
  /// gấp n lần
  case multiple
  /// bằng/đạt x% so với
  case ratio
  /// đạt x% kế hoạch
  case attained
  /// vượt x%, vượt N
  case excess
  case share
  case equivalent
  case plan
  case base
  case total, part, remaining
  case average

  /// Sets of roles are asked for nearly every figure.
  func _rawHashValue(seed: Int) -> Int { Int(rawValue) ^ seed }
}

/// What a change, ratio or attainment is measured against.
enum Comparison: UInt8, Sendable {
  case none, plan, samePeriod, previousTerm, startOfTerm, other
}

/// When a figure holds, as its clause says.
enum TimeMark: Hashable, Sendable {
  case none
  case year(Int)
  case years(Int, Int)
  case startOfTerm, endOfTerm, now, previousTerm, samePeriod
}

extension Figure {
  /// A small bare number, as in the names of zones: "KCN Đông 2".
  var mayNumberAName: Bool { isCount && noun.isEmpty && value < ExactDecimal(30) }
  var isPercent: Bool { unit == .percent }
  /// One comma before three digits: decimals here, thousands in a text of another style.
  var isAmbiguous: Bool { alternative != nil && decimals == 3 && unit != .percent }
  var isPlain: Bool { unit == nil }
  /// A whole number of things, as printed: nothing about it is rounded.
  var isCount: Bool {
    decimals == 0 && exponent == 0 && !isDuration && upper == nil && (unit == nil)
  }
  /// The value in single units; nil where it has too many digits.
  var magnitude: ExactDecimal? { try? value.shifted(by: exponent) }
}

extension Figure {
  /// The whole of a fraction in single units.
  var wholeMagnitude: ExactDecimal? { whole.flatMap { try? $0.shifted(by: exponent) } }

  /// "gồm", "trong đó" stands before it: it is the first of a list of parts.
  var opensList: Bool { leads.contains { $0.cue == .consistsOf || $0.cue == .including } }
}
