import Figures

/// How long something lasted, as a sentence says it.
struct TimeSpan: Sendable {
  /// In the unit asked for.
  var length: ExactDecimal
  /// Other lengths the same words may mean: the stage 2015-2020 is five years, or six counted one by one.
  var others: [ExactDecimal]
  /// Printed with a number or with both of its years.
  var isStated: Bool
  /// Where its words begin.
  var token: Int
  /// The figure that prints it.
  var figure: Int?
  /// cả năm
  var isWhole = false
}
