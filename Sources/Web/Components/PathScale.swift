import Figures
import Model

/// Where days and values stand on a path: the first day at the left, the last at the right, zero always shown.
struct PathScale {
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int
  let firstDay: Int
  let lastDay: Int
  /// Round numbers from the lowest to the highest shown, evenly apart.
  let ticks: [ExactDecimal]

  /// Nil where there is no number to show.
  init?(days: [CalendarDate], values: [ExactDecimal], left: Int, right: Int, top: Int, bottom: Int) {
    guard let first = days.min(), let last = days.max(), let high = values.max(), let low = values.min(),
      let ticks = Self.ticks(from: min(low, .zero), to: max(high, .zero))
    else { return nil }
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
    firstDay = first.dayNumber
    lastDay = last.dayNumber
    self.ticks = ticks
  }

  func x(_ day: CalendarDate) -> Int {
    guard lastDay > firstDay else { return (left + right) / 2 }
    return left + (right - left) * (day.dayNumber - firstDay) / (lastDay - firstDay)
  }

  func y(_ value: ExactDecimal) -> Int {
    guard let low = ticks.first, let high = ticks.last, let above = try? value.subtracting(low),
      let span = try? high.subtracting(low), let share = try? above.divided(by: span, places: 4)
    else { return bottom }
    return bottom - (bottom - top) * Int(share.rounded(to: 4).coefficient) / 10_000
  }

  /// At most six steps of 1, 2 or 5 times a power of ten.
  private static func ticks(from low: ExactDecimal, to high: ExactDecimal) -> [ExactDecimal]? {
    guard let span = try? high.subtracting(low), !span.isZero else { return [.zero, ExactDecimal(1)] }
    for exponent in -6...17 {
      for digit in [1, 2, 5] as [Int64] {
        guard let step = try? ExactDecimal(digit).shifted(by: exponent),
          let steps = try? span.divided(by: step, places: 0), steps <= ExactDecimal(5),
          let below = try? low.divided(by: step, places: 0)
        else { continue }
        return multiples(of: step, from: Int(below.coefficient) - 1, low: low, high: high)
      }
    }
    return nil
  }

  /// From the last multiple at or below `low` to the first at or above `high`.
  private static func multiples(
    of step: ExactDecimal, from start: Int, low: ExactDecimal, high: ExactDecimal
  ) -> [ExactDecimal] {
    var ticks: [ExactDecimal] = []
    for factor in start...(start + 9) {
      guard let tick = try? step.multiplied(by: ExactDecimal(Int64(factor))) else { break }
      if tick <= low { ticks = [tick] } else { ticks.append(tick) }
      if tick >= high { break }
    }
    return ticks
  }
}
