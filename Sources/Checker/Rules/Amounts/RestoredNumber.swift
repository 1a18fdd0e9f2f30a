import Figures

/// What a number with broken marks must be, where other figures prove it: "41.306 người (bộ, ngành: 3.212 người; địa phương: 38.0914 người)" is 38.094, and
/// "31.4260 tỷ đồng" under the title "trên 31 ngàn tỷ đồng" 31.426.
struct RestoredNumber {
  let line: LineView
  /// The figure whose number is broken.
  let index: Int
  /// The title's figures.
  let title: [Figure]

  private var figure: Figure { line.figures[index] }
  private static let reach = 5

  struct Proof {
    var right: ExactDecimal
    /// Of the line.
    var others: [Int] = []
  }

  func proof() -> Proof? { summed() ?? entitled() }

  // MARK: A total and its other part

  private func summed() -> Proof? {
    let near = max(0, index - Self.reach)..<min(line.figures.count, index + Self.reach)
    let others = near.filter {
      let other = line.figures[$0]
      return $0 != index && other.sentence == figure.sentence && other.isOfKind(figure) && other.upper == nil
        && other.whole == nil && other.role != .change && other.tellingDigits > 1
    }
    var found: [Proof] = []
    for candidate in candidates where !found.contains(where: { $0.right == candidate }) {
      for (place, first) in others.enumerated() {
        for second in others.dropFirst(place + 1) where makes(candidate, first, second) {
          found.append(Proof(right: candidate, others: [first, second]))
        }
      }
    }
    return Set(found.map(\.right)).count == 1 ? found[0] : nil
  }

  /// One is the total of the other two.
  private func makes(_ candidate: ExactDecimal, _ first: Int, _ second: Int) -> Bool {
    let sizes = [first, second].compactMap { line.figures[$0].magnitude }
    guard sizes.count == 2, let size = try? candidate.shifted(by: figure.exponent),
      let sum = try? sizes[0].adding(sizes[1]), let gap = try? sizes[0].subtracting(sizes[1])
    else { return false }
    return sum == size || gap.magnitude == size
  }

  // MARK: The title

  private func entitled() -> Proof? {
    let heads = title.filter { $0.isOfKind(figure) && $0.upper == nil && $0.tellingDigits > 1 }
    guard heads.count == 1, let head = heads[0].magnitude, let step = heads[0].halfStep,
      let room = try? step.multiplied(by: ExactDecimal(heads[0].approximation == .exact ? 1 : 2))
    else { return nil }
    let fitting = moved.filter { candidate in
      guard let size = try? candidate.shifted(by: figure.exponent), let gap = try? size.subtracting(head) else {
        return false
      }
      return gap.magnitude <= room && (heads[0].approximation != .above || !gap.isNegative)
    }
    return fitting.count == 1 ? Proof(right: fitting[0]) : nil
  }

  // MARK: What may have been meant

  private var text: [Character] { Array(line.text(figure.number)) }

  /// A digit too many in the last group; or the marks moved.
  private var candidates: [ExactDecimal] {
    let digits = text
    guard let mark = digits.lastIndex(where: { $0 == "." || $0 == "," }), digits.count - mark == 5 else { return moved }
    return moved
      + (mark + 1..<digits.count).compactMap { dropped in
        number(digits.indices.filter { $0 != dropped }.map { digits[$0] }, decimals: 0)
      }
  }

  /// 314.260 and 31.426,0 of 31.4260; 33.018,7 of 33.018.7.
  private var moved: [ExactDecimal] {
    let digits = text
    guard let mark = digits.lastIndex(where: { $0 == "." || $0 == "," }) else { return [] }
    let behind = digits.count - mark - 1
    let places = behind == 4 ? [0, 1] : [behind]
    return places.compactMap { number(digits, decimals: $0) }
  }

  private func number(_ digits: [Character], decimals: Int) -> ExactDecimal? {
    guard let value = Int64(String(digits.filter(\.isNumber))) else { return nil }
    return ExactDecimal(coefficient: value, scale: decimals).normalized
  }
}
