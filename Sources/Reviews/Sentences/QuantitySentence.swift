import Figures
import Language

/// Quantities as documents print them.
public enum QuantitySentence {
  /// `1.234,5` in Vietnamese, `1,234.5` in English, with all decimals of the number.
  public static func number(_ value: ExactDecimal, _ tongue: Tongue) -> String {
    let vietnamese = VietnameseNumber.write(value)
    guard tongue == .en else { return vietnamese }
    return String(vietnamese.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }

  /// A value with its unit, in the scale a person would write: "10 tỷ USD", "71,22%".
  public static func value(_ value: ExactDecimal, _ measure: Measure, _ tongue: Tongue) -> String {
    values([value], measure, tongue)[0]
  }

  /// Values of one sentence, all in one scale.
  public static func values(_ values: [ExactDecimal], _ measure: Measure, _ tongue: Tongue) -> [String] {
    let readable = measure.readable(values)
    let unit = unit(readable.measure, tongue)
    return readable.values.map { number($0, tongue) + (readable.measure.isPercent ? unit : " " + unit) }
  }

  public static func unit(_ measure: Measure, _ tongue: Tongue) -> String {
    switch tongue {
    case .vi: measure.printed
    case .en: MeasureWords.english(base: measure.base, exponent: measure.exponent)
    }
  }
}
