/// The units for which somebody has a permission.
public enum Reach: Hashable, Sendable {
  case units(Set<String>)
  case everything

  public static let nothing = Reach.units([])

  /// - Parameter unit: nil for what belongs to no unit, which those with everything see.
  public func contains(_ unit: String?) -> Bool {
    switch self {
    case .everything: true
    case .units(let codes): unit.map(codes.contains) ?? false
    }
  }

  public func union(_ other: Reach) -> Reach {
    switch (self, other) {
    case (.units(let own), .units(let others)): .units(own.union(others))
    default: .everything
    }
  }
}
