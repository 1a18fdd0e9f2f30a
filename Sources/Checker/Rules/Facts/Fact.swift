import Figures

/// What a sentence says of a thing by a number, put so that a second sentence saying the same of it is recognised.
struct Fact: Sendable {
  let block: Int
  /// Sentence of the text, counted from its start.
  let sentence: Int
  let figure: Figure
  let part: Draft.Part
  /// The figure with its unit or noun, as printed.
  let printed: String
  /// Tells what is measured: the words before the figure, its noun and the words after, without those that say nothing,
  /// whatever their order.
  let key: UInt64
  /// How many words ``key`` is made of, and how many of them are not of the noun.
  let words: Int
  let wordsBesidesNoun: Int
  /// The first words of the noun, or of what follows the unit, with the unit: enough to know a value again.
  let thing: UInt64
  /// How many words ``thing`` is made of.
  let thingWords: Int
  /// Of which Party organisation or place, where it is named.
  let owner: UInt64?
  /// Hash of the years, months and periods said; 0 where none is, or only "hiện nay".
  let time: UInt64
  /// "toàn Đảng bộ", "thuộc Đảng bộ": said of the whole body.
  let isWhole: Bool
  /// A level, not a part, a difference or an average, and not in brackets.
  let isLevel: Bool
  /// A target or another period's figure, or beside one, by its own sentence.
  let isSpoiledByWords: Bool
  /// It stands in a list of aims.
  let isListedAim: Bool
  /// "phấn đấu", "mục tiêu", "cả nhiệm kỳ" before the figure; "hằng năm", "mỗi năm".
  let isAimed: Bool
  let isYearly: Bool
  /// The words of ``key``, sorted; empty where they are no longer needed.
  var content: [UInt64]
}

extension Fact {
  /// A target or another period's figure, or beside one.
  var isSpoiled: Bool { isSpoiledByWords || isListedAim }

  /// One number that holds now, neither aimed at nor compared.
  var isPlain: Bool { isLevel && !isSpoiled && figure.upper == nil && figure.whole == nil && figure.rates.isEmpty }

  /// Digits that are typed, without leading zeros.
  var digits: Int { Restatement.digits(figure) }

  /// Whether both may print one number: the same, or rounded from one another.
  func agrees(with other: Fact) -> Bool {
    guard let mine = figure.bounds(), let its = other.figure.bounds() else { return true }
    return mine.overlaps(its.lower, its.upper)
  }

  /// Whether both print the very same number, in the same words of approximation.
  func repeats(_ other: Fact) -> Bool {
    figure.value == other.figure.value && figure.exponent == other.figure.exponent && figure.unit == other.figure.unit
      && figure.whole == other.figure.whole && figure.upper == other.figure.upper
  }
}

/// Order-free hash of words.
struct WordBag {
  /// Each once, in ascending order. A bag holds a few dozen words at most.
  private(set) var sorted: [UInt64] = []

  mutating func add(_ word: Word) { add(word.code) }

  mutating func add(_ code: UInt64) {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < code { low = middle + 1 } else { high = middle }
    }
    if low < sorted.count, sorted[low] == code { return }
    sorted.insert(code, at: low)
  }

  var isEmpty: Bool { sorted.isEmpty }
  var count: Int { sorted.count }

  func hash(_ seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    var hash = seed
    for code in sorted { hash = (hash ^ code) &* 0x100_0000_01b3 ^ (hash >> 29) }
    return hash
  }
}

extension MeasureUnit {
  /// The same in every run, unlike a hash value.
  var code: UInt64 {
    switch self {
    case .percent: 1
    case .perMille: 2
    case .points: 3
    case .times: 4
    case .dong: 5
    case .dollar: 6
    case .otherMoney(let name): name.code
    case .physical(let name): name.code &* 7
    }
  }
}
