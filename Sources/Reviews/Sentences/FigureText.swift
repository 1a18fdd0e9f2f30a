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
    // Only scaled units move; asking the others costs more than all the rest of a figure.
    if let measure, measure.exponent > 0 {
      (numbers, shown) = measure.readable(numbers)
    } else {
      numbers = numbers.map(\.normalized)
    }
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
    case (false, false): return Phrases.Figures.withheld[tongue]
    case (true, true):
      // "85–90", but "85 – -3" where a sign would run into the dash.
      let dash = texts[1].hasPrefix("-") ? " – " : "–"
      return qualified(texts[0] + dash + texts[1] + sign, approximate, tongue)
    case (true, false):
      let word = interval.lowerOpen ? Phrases.Figures.above : Phrases.Figures.atLeast
      return qualified(
        texts[0] + sign, approximate.isEmpty ? word : Phrases.Figures.approximation(approximate), tongue)
    case (false, true):
      let word = interval.upperOpen ? Phrases.Figures.below : Phrases.Figures.atMost
      return qualified(
        texts[0] + sign, approximate.isEmpty ? word : Phrases.Figures.approximation(approximate), tongue)
    }
  }

  private static func qualified(_ number: String, _ approximate: String, _ tongue: Tongue) -> String {
    approximate.isEmpty ? number : qualified(number, Phrases.Figures.approximation(approximate), tongue)
  }

  private static func qualified(_ number: String, _ word: Phrase, _ tongue: Tongue) -> String {
    word[tongue] + " " + number
  }
}
