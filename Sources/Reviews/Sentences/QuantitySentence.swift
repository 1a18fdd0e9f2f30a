import Figures
import Language

/// Values with their units, as sentences say them.
enum QuantitySentence {
  /// Values of one sentence, all in one scale: "250 triệu USD", "300 triệu USD"; "8,6 tỷ USD"; "71,22%".
  static func values(_ values: [ExactDecimal], _ measure: Measure, _ tongue: Tongue) -> [String] {
    let readable = measure.readable(values)
    let unit = FigureText.unit(readable.measure, in: tongue)
    let gap = readable.measure.isPercent ? "" : " "
    return readable.values.map { NumberText.write($0, tongue) + gap + unit }
  }
}
