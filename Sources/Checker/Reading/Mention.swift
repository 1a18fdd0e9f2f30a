/// A stretch of tokens that is read as one thing.
struct Mention: Sendable {
  enum Kind: Sendable {
    /// Index into the line's figures.
    case figure(Int)
    case date(WrittenDate)
    /// From a year to a year: nhiệm kỳ 2015-2020.
    case years(Int, Int)
    /// A document: type, number and signs.
    case reference(WrittenReference)
    /// A name, an order, a time of day: no quantity.
    case other
  }

  var kind: Kind
  var tokens: Range<Int>
}

/// A date as written; what is missing is nil. Nothing is checked yet: `26/6/20224` is one too.
struct WrittenDate: Hashable, Sendable {
  var day: Int?
  var month: Int?
  var year: Int?
  /// Digits the year is written with.
  var yearDigits = 4
}

/// A document as it is cited.
struct WrittenReference: Hashable, Sendable {
  /// nghị quyết, chương trình …: the words before the number, empty where there are none.
  var type: [Word] = []
  var number: Int
  /// NQ, CTr, KH …
  var sign: Word = .none
  /// TW, TU, UBND …
  var body: [Word] = []
  /// 35/2022/NĐ-CP: the year within the sign.
  var year: Int?
}
