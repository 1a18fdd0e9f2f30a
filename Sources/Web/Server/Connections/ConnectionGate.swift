import Synchronization

/// Counts open connections, overall and by network, and turns away what is too many.
final class ConnectionGate: Sendable {
  enum Admission: Hashable, Sendable {
    case welcome
    /// Told so, and closed.
    case refused
    /// Closed without a word: too many are being told already.
    case ignored
  }

  private struct Counts {
    var all = 0
    var refused = 0
    var byNetwork: [NetworkAddress: Int] = [:]
  }

  private static let mostRefused = 64

  private let limits: ServingLimits
  private let trust: ProxyTrust
  private let counts = Mutex(Counts())

  /// - Parameter trust: proxies speak for many, so that their connections count only towards the whole.
  init(limits: ServingLimits, trust: ProxyTrust) {
    self.limits = limits
    self.trust = trust
  }

  /// What is admitted or refused must ``leave(_:as:)`` once.
  func admit(_ address: NetworkAddress?) -> Admission {
    let network = counted(address)
    return counts.withLock { counts in
      let ofNetwork = network.map { counts.byNetwork[$0, default: 0] } ?? 0
      guard counts.all < limits.connections, ofNetwork < limits.connectionsPerAddress else {
        guard counts.refused < Self.mostRefused else { return .ignored }
        counts.refused += 1
        return .refused
      }
      counts.all += 1
      if let network { counts.byNetwork[network] = ofNetwork + 1 }
      return .welcome
    }
  }

  func leave(_ address: NetworkAddress?, as admission: Admission) {
    let network = counted(address)
    counts.withLock { counts in
      switch admission {
      case .ignored: return
      case .refused: counts.refused -= 1
      case .welcome:
        counts.all -= 1
        guard let network, let number = counts.byNetwork[network] else { return }
        counts.byNetwork[network] = number > 1 ? number - 1 : nil
      }
    }
  }

  private func counted(_ address: NetworkAddress?) -> NetworkAddress? {
    trust.believes(address) ? nil : address?.network
  }
}
