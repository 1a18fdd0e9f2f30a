import Figures
import Language
import Model
import Reviews

/// How a percentage came about: "155 ÷ 200 = 77,5%". Says "≈" where it was rounded.
struct AttainmentSum {
  let value: ExactDecimal
  let aim: ExactDecimal
  let percent: ExactDecimal
  let measure: Measure?

  /// Of the value, or of the lower one of a range; nil where no percentage is known.
  static func ofValue(_ reading: TargetReading) -> AttainmentSum? {
    make(reading, aim: reading.target.values.first, percent: reading.assessment.attained)
  }

  /// Of the upper value of a range.
  static func ofUpper(_ reading: TargetReading) -> AttainmentSum? {
    make(reading, aim: reading.target.values.last, percent: reading.assessment.attainedOfUpper)
  }

  private static func make(_ reading: TargetReading, aim: ExactDecimal?, percent: ExactDecimal?)
    -> AttainmentSum?
  {
    guard let value = reading.assessment.evaluated?.exactValue, let aim, let percent else { return nil }
    return AttainmentSum(value: value, aim: aim, percent: percent, measure: reading.target.measure)
  }

  var isExact: Bool {
    guard let product = try? percent.multiplied(by: aim), let hundredfold = try? value.shifted(by: 2) else {
      return false
    }
    return product == hundredfold
  }

  func text(in tongue: Tongue) -> String {
    let sign = measure?.isPercent == true ? "%" : ""
    func say(_ number: ExactDecimal) -> String { NumberText.write(number.normalized, tongue) }
    return "\(say(value))\(sign) ÷ \(say(aim))\(sign) \(isExact ? "=" : "≈") \(say(percent))%"
  }
}
