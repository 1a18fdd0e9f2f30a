import Figures

/// A quantity in a sentence: what is printed, what it measures, and what the words around it make of it.
struct Figure: Sendable {
  enum Approximation: UInt8, Sendable {
    case exact, above, below, about, atLeast, atMost
  }

  /// What one of a rate is: `/năm`, `mỗi tháng`, `/người`.
  enum Rate: Hashable, Sendable {
    case year, month, quarter
    case other(Word)
  }

  /// Number, scale and unit words in the line; the words of approximation before are not in it.
  var tokens: Range<Int>
  /// The number alone (both ends of a range; part and whole of a fraction).
  var number: Range<Int>
  var value: ExactDecimal
  /// The upper end of a range: `5-8%`.
  var upper: ExactDecimal?
  /// The other reading of an ambiguous number.
  var alternative: ExactDecimal?
  /// 59 of `53/59`.
  var whole: ExactDecimal?
  /// Decimals printed.
  var decimals: Int
  /// Power of ten of the scale word: 9 for tỷ.
  var exponent: Int
  var approximation: Approximation = .exact
  /// Nil where a thing is counted, or nothing is said.
  var unit: MeasureUnit?
  /// The tokens of that name.
  var nounTokens: Range<Int>
  /// Written with a leading zero, as offices write counts.
  var isPadded = false
  /// A unit of time: 5 năm, 6 tháng.
  var isDuration = false
  /// Written in words: hai, mười lăm.
  var isSpelled = false

  var sentence = 0
  var clause = 0
  /// 0 outside brackets; otherwise the number of the bracket it stands in.
  var bracket = 0
  var role = Role.level
  var sign = 0
  var comparison = Comparison.none
  /// The year or years after "so với", where they are named.
  var comparisonTime = TimeMark.none
  var time = TimeMark.none
  /// What is said in lists, behind one reference: rules take figures out of their line many times for each, and every
  /// reference in them is counted each time.
  var said = Said.nothing

  /// The lists of a figure. Never changed, but made anew.
  final class Said: Sendable {
    static let nothing = Said(noun: [], rates: [], leads: [])

    let noun: [Word]
    let rates: [Rate]
    let leads: [LeadCue]

    init(noun: [Word], rates: [Rate], leads: [LeadCue]) {
      self.noun = noun
      self.rates = rates
      self.leads = leads
    }
  }

  /// The name of what is counted, word by word; empty where none follows.
  var noun: [Word] {
    get { said.noun }
    set { said = Said(noun: newValue, rates: said.rates, leads: said.leads) }
  }

  var rates: [Rate] {
    get { said.rates }
    set { said = Said(noun: said.noun, rates: newValue, leads: said.leads) }
  }

  /// Which cues stand between the figure before (or the sentence's start) and this one, nearest last.
  var leads: [LeadCue] {
    get { said.leads }
    set { said = Said(noun: said.noun, rates: said.rates, leads: newValue) }
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
}
