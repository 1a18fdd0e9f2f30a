import Foundation
import HTTPTypes
import Hummingbird

/// Whether a form was sent from a page of our own. Browsers say so in headers that pages cannot forge; programs other
/// than browsers say nothing, and have no visitor whose rights could be borrowed.
enum SameOrigin {
  /// - Parameter host: the name and port under which the client asked.
  static func holds(_ request: Request, host: String?) -> Bool {
    holds(
      site: request.headers[HTTPField.Name("Sec-Fetch-Site")!], origin: request.headers[HTTPField.Name("Origin")!],
      host: host)
  }

  static func holds(site: String?, origin: String?, host: String?) -> Bool {
    if let site, site != "same-origin", site != "none" { return false }
    guard let origin else { return true }
    // `null` is the origin of sandboxed frames and of pages that were saved.
    guard let host, let scheme = origin.range(of: "://") else { return false }
    return origin[scheme.upperBound...].lowercased() == host.lowercased()
  }
}
