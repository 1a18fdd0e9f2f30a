import Figures
import Model

extension RowReader {
  mutating func indicator() -> Indicator? {
    let code = code(.code)
    let validity = validity()
    let name = required(.name)
    let unit = required(.unit)
    let decimals = whole(.decimals, from: 0, to: 6)
    let direction: Indicator.Direction? = word(.direction)
    let nature: Indicator.Nature? = word(.nature)
    let across: Indicator.Across? = word(.across)
    let line: Line? = word(.line)
    let numerator = reference(.numerator, to: .indicators)
    let denominator = reference(.denominator, to: .indicators)
    guard !failed, let code, let name, let unit, let decimals, let direction, let nature, let across, let line
    else { return nil }
    return Indicator(
      code: code, validity: validity, name: name, nameEnglish: text(.nameEn), measure: Measure(unit),
      decimals: decimals, direction: direction, nature: nature, across: across, numerator: numerator,
      denominator: denominator, line: line, definition: text(.definition), source: text(.source),
      note: text(.note))
  }
}
