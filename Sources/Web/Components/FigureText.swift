import Figures
import Language

/// Quantities as text: "hơn 300 đảng viên", "85–90%", "11/14", "8,6 tỷ USD".
public struct FigureText: Hashable, Sendable {
  /// The number or numbers, with the words and the percent sign that belong to them.
  public let number: String
  /// The unit, in the scale that suits the numbers; empty for rates, and where nothing is counted.
  public let unit: String

  /// - Parameter approximate: the word printed with the figure; empty where none was.
  public init(_ quantity: Quantity, measure: Measure?, approximate: String = "", in tongue: Tongue) {
    guard quantity != .nothing else {
      number = Phrases.Figures.nothing[tongue]
      unit = ""
      return
    }
    var numbers = quantity.numbers
    var shown = measure
    if let measure { (numbers, shown) = measure.readable(numbers) }
    let isRate = shown?.isPercent == true
    let texts = numbers.map { NumberText.write($0, tongue) }
    number = Self.say(quantity, texts, sign: isRate ? "%" : "", approximate, tongue)
    unit = isRate ? "" : shown.map { Self.unit($0, in: tongue) } ?? ""
  }

  /// Number and unit, which a line break never parts.
  public var whole: String { unit.isEmpty ? number : number + "\u{A0}" + unit }

  public static func unit(_ measure: Measure, in tongue: Tongue) -> String {
    switch tongue {
    case .vi: measure.printed
    case .en: MeasureWords.english(base: measure.base, exponent: measure.exponent)
    }
  }

  private static func say(
    _ quantity: Quantity, _ texts: [String], sign: String, _ approximate: String, _ tongue: Tongue
  ) -> String {
    switch quantity {
    case .nothing: return Phrases.Figures.nothing[tongue]
    case .part where texts.count == 2: return qualified(texts[0] + "/" + texts[1], approximate, tongue)
    case .exact, .part: return qualified(texts[0] + sign, approximate, tongue)
    case .interval(let interval): return say(interval, texts, sign: sign, approximate, tongue)
    }
  }

  private static func say(
    _ interval: Interval, _ texts: [String], sign: String, _ approximate: String, _ tongue: Tongue
  ) -> String {
    switch (interval.lower != nil, interval.upper != nil) {
    case (false, false): return Phrases.Figures.notKnown[tongue]
    case (true, true):
      // "85–90", but "85 – -3" where a sign would run into the dash.
      let dash = texts[1].hasPrefix("-") ? " – " : "–"
      return qualified(texts[0] + dash + texts[1] + sign, approximate, tongue)
    case (true, false):
      guard approximate.isEmpty else { return qualified(texts[0] + sign, approximate, tongue) }
      return interval.lowerOpen
        ? Phrases.Figures.above[tongue] + " " + texts[0] + sign
        : Phrases.Figures.atLeast(texts[0] + sign)[tongue]
    case (false, true):
      guard approximate.isEmpty else { return qualified(texts[0] + sign, approximate, tongue) }
      let word = interval.upperOpen ? Phrases.Figures.below : Phrases.Figures.atMost
      return word[tongue] + " " + texts[0] + sign
    }
  }

  private static func qualified(_ number: String, _ approximate: String, _ tongue: Tongue) -> String {
    approximate.isEmpty ? number : Phrases.Figures.approximation(approximate)[tongue] + " " + number
  }
}
