import Figures

/// A number as its digits and marks may be read.
struct Numeral: Hashable, Sendable {
  /// The reading to take first.
  let value: ExactDecimal
  /// The other reading, where one mark before three digits may be either: `1,718`.
  let alternative: ExactDecimal?
  /// Decimals written in ``value``.
  let decimals: Int
  /// A whole number written with a leading zero: `02`.
  let isPadded: Bool
  /// No mark between the digits.
  let isPlain: Bool
  let digits: Int
}

/// Which mark a text puts between thousands.
enum Grouping: Sendable {
  /// As the law wants it: `1.718,5`.
  case dots
  /// As foreign software writes it: `1,718.5`.
  case commas
}

extension Numeral {
  /// Reads the digits and marks of a number token; nil where they are no number: `26.6.2024`, `1.2.3`, too many digits.
  init?(_ bytes: ArraySlice<UInt8>, grouping: Grouping) {
    var digits: Int64 = 0
    var count = 0
    var runLength = 0
    var firstRun = 0
    var marks = 0
    var lastMark: UInt8 = 0
    var mixed = false
    var evenGroups = true
    for byte in bytes {
      if byte >= 0x30, byte <= 0x39 {
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        guard !overflow, count < 18 else { return nil }
        digits = product + Int64(byte - 0x30)
        count += 1
        runLength += 1
      } else {
        if marks == 0 { firstRun = runLength } else if runLength != 3 { evenGroups = false }
        // A second kind of mark may only stand last, before the decimals.
        if marks > 0, byte != lastMark {
          guard !mixed else { return nil }
          mixed = true
        } else if mixed {
          return nil
        }
        marks += 1
        lastMark = byte
        runLength = 0
      }
    }
    guard count > 0 else { return nil }
    let last = runLength
    let startsWithZero = bytes.first == 0x30
    func decimal(_ places: Int) -> ExactDecimal? {
      places <= ExactDecimal.maximumScale ? ExactDecimal(coefficient: digits, scale: places) : nil
    }
    let whole = ExactDecimal(digits)
    let canGroup = (1...3).contains(firstRun) && !startsWithZero
    switch marks {
    case 0:
      self.init(
        value: whole, alternative: nil, decimals: 0, isPadded: startsWithZero && count > 1, isPlain: true, digits: count
      )
    case 1:
      guard let fraction = decimal(last) else { return nil }
      guard last == 3, canGroup else {
        self.init(value: fraction, alternative: nil, decimals: last, isPadded: false, isPlain: false, digits: count)
        return
      }
      let groups = (lastMark == 0x2E) == (grouping == .dots)
      self.init(
        value: groups ? whole : fraction, alternative: groups ? fraction : whole, decimals: groups ? 0 : 3,
        isPadded: false, isPlain: false, digits: count)
    default:
      guard canGroup, evenGroups else { return nil }
      if mixed {
        guard let fraction = decimal(last) else { return nil }
        self.init(value: fraction, alternative: nil, decimals: last, isPadded: false, isPlain: false, digits: count)
      } else {
        guard last == 3 else { return nil }
        self.init(value: whole, alternative: nil, decimals: 0, isPadded: false, isPlain: false, digits: count)
      }
    }
  }
}

extension Numeral {
  /// This number with three more digits behind it; nil where that is too many.
  func joined(with group: Numeral) -> Numeral? {
    guard let thousands = try? value.shifted(by: 3), let sum = try? thousands.adding(group.value) else { return nil }
    return Numeral(
      value: sum, alternative: nil, decimals: 0, isPadded: false, isPlain: true, digits: digits + 3)
  }
}

/// Counts what a text's numbers say of its marks.
struct GroupingEvidence {
  private var dots = 0
  private var commas = 0

  /// Looks for numbers in a block's words.
  mutating func read(_ words: ArraySlice<UInt8>) {
    var numbers: [Range<Int>] = []
    words.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard Self.isDigit(bytes[index]) else {
          index += 1
          continue
        }
        let start = index
        var hasMark = false
        while index < bytes.count {
          if !Self.isDigit(bytes[index]) {
            guard bytes[index] == 0x2E || bytes[index] == 0x2C, index + 1 < bytes.count, Self.isDigit(bytes[index + 1])
            else { break }
            hasMark = true
          }
          index += 1
        }
        if hasMark { numbers.append(words.startIndex + start..<words.startIndex + index) }
      }
    }
    for number in numbers { add(words[number], in: words) }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// - Parameter bytes: a number token of these words.
  private mutating func add(_ bytes: ArraySlice<UInt8>, in words: ArraySlice<UInt8>) {
    var marks: [(mark: UInt8, run: Int)] = []
    var run = 0
    for byte in bytes {
      if byte == 0x2E || byte == 0x2C {
        marks.append((byte, 0))
        run = 0
      } else {
        run += 1
        if !marks.isEmpty { marks[marks.count - 1].run = run }
      }
    }
    guard let last = marks.last else { return }
    let isComma = last.mark == 0x2C
    if marks.count == 1 {
      // Three digits after the mark say nothing; any other number of them are decimals. Dates look like 26.6 and 26.06.
      if last.run != 3, isComma { dots += 1 }
      if last.run == 1 || last.run > 3, !isComma, !Self.isDay(bytes, in: words) { commas += 1 }
    } else if marks[0].mark != last.mark {
      if isComma { dots += 3 } else { commas += 3 }
    } else if marks.allSatisfy({ $0.run == 3 }) {
      if isComma { commas += 3 } else { dots += 3 }
    }
  }

  /// "ngày 28.9": a date says nothing of marks. Spaces and letters with marks come in several forms.
  private static func isDay(_ number: ArraySlice<UInt8>, in words: ArraySlice<UInt8>) -> Bool {
    let before = CleanLine(words[..<number.startIndex].suffix(lead)).bytes
    return days.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// As many bytes as "ngày" and a space may take.
  private static let lead = 12
  private static let days = ["ngày ", "Ngày "].map { Array($0.utf8) }

  /// Dots, as the law wants it, unless the text plainly does otherwise.
  var grouping: Grouping { commas > dots * 2 + 1 ? .commas : .dots }
}
