import Figures
import Language

/// "Trung bình mỗi năm thành lập 8-10 công đoàn cơ sở" in one place, "5 năm qua thành lập được 46 công đoàn cơ sở" in another:
/// what is done each year beside what was done in several.
///
/// The two may be counted over different years, so a difference is asked about and never accused.
struct YearlyTextRule: DocumentRule {
  static let description = RuleDescription(
    "rate.text", .product, vi: "Số hằng năm so với số nhiều năm nêu ở chỗ khác",
    en: "A yearly figure beside the figure of several years told elsewhere")

  private var yearly = YearlyFigures()

  init() {}

  mutating func read(_ line: LineView, _ readings: LineReadings) { yearly.read(line, readings) }

  func conclude() -> [Draft] {
    yearly.pairs(aimed: false).compactMap { pair in
      guard let product = pair.product, let total = pair.total.figure.magnitude,
        let most = try? product.upper.multiplied(by: ExactDecimal(3)), total <= most,
        let least = try? total.multiplied(by: ExactDecimal(3)), least >= product.lower
      else { return nil }
      return pair.total.draft(
        Self.description, of: [pair.rate], result: product,
        formula: "\(pair.rate.number) × \(pair.years)", subject: .product,
        verdict: pair.holds(product) ? .consistent : .unverifiable, strength: .likely)
    }
  }
}
