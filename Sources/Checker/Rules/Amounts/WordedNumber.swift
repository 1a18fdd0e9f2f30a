import Figures

/// A whole number written out: "năm tỷ", "một trăm hai mươi lăm triệu bốn trăm nghìn", "mười hai nghìn tỷ", "hai triệu rưỡi".
/// What officials write in brackets behind the amount of a decision, a contract or a receipt.
struct WordedNumber {
  let value: ExactDecimal
  /// Behind its last word.
  let end: Int
  /// How many words it has.
  let count: Int

  /// The longest number that is read: "chín trăm chín mươi chín nghìn …" of eighteen digits has fewer words.
  private static let longest = 40

  /// The number whose words begin at `start`; nil where none does, or where the words make no number.
  init?(_ line: LineView, at start: Int, before limit: Int) {
    var reading = Reading()
    var token = start
    var behind = start
    while token < min(limit, start + Self.longest) {
      // "mười bốn tỷ, chín trăm triệu"
      if line.tokens[token].isMark(","), token > start {
        token += 1
        continue
      }
      guard line.tokens[token].isWord, let part = Self.parts[line.tokens[token].word] else { break }
      guard reading.take(part) else { return nil }
      token += 1
      behind = token
    }
    guard behind > start, let whole = reading.whole() else { return nil }
    (value, end, count) = (ExactDecimal(whole), behind, behind - start)
  }

  private enum Part {
    case digit(Int64)
    /// mười; mươi
    case ten, tens
    case hundred
    /// linh, lẻ
    case nought
    case scale(Int64)
    case half
  }

  /// Words taken from left to right.
  private struct Reading {
    private var billions: Int64 = 0
    private var total: Int64 = 0
    private var section: Int64 = 0
    private var digit: Int64?
    /// "một triệu hai" may be 1.200.000, "một trăm hai" 120: a digit right behind a scale word or "trăm" is not read.
    private var isLoose = false
    /// The last scale word, which is what half is half of.
    private var last: Int64 = 0
    /// Scale words get smaller, but for tỷ, which comes once.
    private var least: Int64 = .max
    private var hasBillions = false
    private var isEmpty = true

    mutating func take(_ part: Part) -> Bool {
      isEmpty = false
      switch part {
      case .digit(let value):
        guard digit == nil else { return false }
        (digit, isLoose) = (value, last >= 100)
      case .ten:
        guard digit == nil, section % 100 == 0 else { return false }
        section += 10
        last = 0
      case .tens:
        guard let tens = digit, tens > 0, section % 100 == 0 else { return false }
        section += tens * 10
        (digit, last) = (nil, 0)
      case .hundred:
        guard let hundreds = digit, section == 0 else { return false }
        section = hundreds * 100
        (digit, last) = (nil, 100)
      case .nought:
        last = 0
        return digit == nil && section % 100 == 0
      case .half:
        guard digit == nil, last >= 100 else { return false }
        add(half: last / 2)
        last = 0
      case .scale(let scale): return multiply(by: scale)
      }
      return true
    }

    private mutating func add(half: Int64) {
      switch last {
      case Self.billion: billions += half
      case 100: section += half
      default: total += half
      }
    }

    private mutating func multiply(by scale: Int64) -> Bool {
      let counted = section + (digit ?? 0)
      if scale == Self.billion {
        // "mười hai nghìn tỷ"
        guard !hasBillions, total + counted > 0 else { return false }
        billions = (total + counted) * Self.billion
        (total, least, hasBillions) = (0, .max, true)
      } else {
        guard counted > 0 || digit == 0, scale < least else { return false }
        total += counted * scale
        least = scale
      }
      (section, digit, last) = (0, nil, scale)
      return true
    }

    func whole() -> Int64? {
      isEmpty || digit != nil && isLoose ? nil : billions + total + section + (digit ?? 0)
    }

    private static let billion: Int64 = 1_000_000_000
  }

  private static let parts: [Word: Part] = {
    var parts: [Word: Part] = [:]
    let digits = [
      "không", "một mốt", "hai", "ba", "bốn tư", "năm lăm nhăm", "sáu", "bảy bẩy", "tám", "chín",
    ]
    for (value, names) in digits.enumerated() { for word in Word.phrase(names) { parts[word] = .digit(Int64(value)) } }
    for word in Word.phrase("nghìn ngàn") { parts[word] = .scale(1_000) }
    parts[Word("triệu")] = .scale(1_000_000)
    parts[Word("tỷ")] = .scale(1_000_000_000)
    parts[Word("mười")] = .ten
    parts[Word("mươi")] = .tens
    parts[Word("trăm")] = .hundred
    for word in Word.phrase("linh lẻ") { parts[word] = .nought }
    parts[Word("rưỡi")] = .half
    return parts
  }()
}
