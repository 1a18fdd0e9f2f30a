import Foundation
import HTTPTypes
import Hummingbird

/// Whether a program on the server's own machine asks, and nobody through it.
enum OwnMachine {
  private static let passedOn = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"]
    .compactMap { HTTPField.Name($0) }

  static func asks(_ request: Request, _ context: VisitContext) -> Bool {
    asks(
      from: context.peer, host: request.head.authority,
      isPassedOn: passedOn.contains { request.headers[$0] != nil })
  }

  /// - Parameters:
  ///   - host: as the request names the server. A proxy on this machine hands on the name that its visitors use.
  ///   - isPassedOn: whether a proxy says that it asks for somebody else.
  static func asks(from address: NetworkAddress?, host: String?, isPassedOn: Bool) -> Bool {
    guard !isPassedOn, let address, address.isLoopback else { return false }
    guard let host else { return true }
    return isLoopback(name(of: host))
  }

  private static func name(of host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      return String(host[host.index(after: host.startIndex)..<end])
    }
    return String(host.prefix { $0 != ":" }).lowercased()
  }

  private static func isLoopback(_ name: String) -> Bool {
    let four = name.hasPrefix("::ffff:") ? String(name.dropFirst(7)) : name
    let parts = four.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return name == "localhost" || name == "::1" || (parts.count == 4 && !parts.contains(nil) && parts[0] == 127)
  }
}
