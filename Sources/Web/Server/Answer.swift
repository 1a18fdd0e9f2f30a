import Foundation
import HTTPTypes
import Hummingbird
import Language
import Reviews

/// What a page answers with.
enum Answer: Sendable {
  case page([UInt8])
  case json(Data)
  case csv(String, name: String)
  /// A file that browsers save; nobody else keeps it.
  case download([UInt8], mediaType: String, name: DownloadName)
  /// Of a media type of its own.
  case typed([UInt8], mediaType: String)
  case asset(StaticAsset)
  case plain(String)
  case moved(SiteAddress)
  /// To a path of our own.
  case movedTo(SafeReturn)
  /// To a single sign-on provider.
  case leaves(String)
  /// With cookies set.
  indirect case setting([Cookie], Answer)
}

extension Answer {
  /// A list as a file of the asked format.
  static func list(_ listing: Listing, as format: DataFormat, name: String) throws -> Answer {
    switch format {
    case .csv: .csv(listing.csv, name: name)
    case .json: .json(try listing.json())
    }
  }

  /// - Parameter isSecure: whether the browser came over TLS.
  func response(status: HTTPResponse.Status = .ok, isSecure: Bool = false) -> Response {
    switch self {
    case .typed(let bytes, let mediaType): Self.answer(status, mediaType, bytes)
    case .page(let bytes): Self.answer(status, "text/html; charset=utf-8", bytes)
    case .json(let data): Self.answer(status, "application/json; charset=utf-8", Array(data))
    case .plain(let text): Self.answer(status, "text/plain; charset=utf-8", Array(text.utf8))
    case .moved(let address): Response.redirect(to: address.path, type: .normal)
    case .movedTo(let path): Response.redirect(to: path.path, type: .normal)
    case .leaves(let address): Response.redirect(to: address, type: .normal)
    case .setting(let cookies, let answer):
      answer.response(status: status, isSecure: isSecure).setting(cookies, isSecure)
    case .csv(let text, let name):
      Self.answer(
        status, "text/csv; charset=utf-8", Array(text.utf8),
        [(.contentDisposition, "attachment; filename=\"\(name).csv\"")])
    case .download(let bytes, let mediaType, let name):
      Self.answer(status, mediaType, bytes, [(.contentDisposition, name.disposition)])
    case .asset(let asset):
      Self.answer(
        status, asset.mediaType, asset.bytes, [(.cacheControl, "public, max-age=31536000, immutable")])
    }
  }

  private static func answer(
    _ status: HTTPResponse.Status, _ mediaType: String, _ bytes: [UInt8], _ more: [(HTTPField.Name, String)] = []
  ) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = mediaType
    for (name, value) in more { headers[name] = value }
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Response {
  fileprivate func setting(_ cookies: [Cookie], _ isSecure: Bool) -> Response {
    var response = self
    // What the browser has kept of the pages goes with the session (ASVS 8.2.3); other cookies stay.
    if cookies.contains(.forget(.session)) { response.headers[.clearSiteData] = "\"cache\", \"storage\"" }
    for cookie in cookies {
      response.headers.append(HTTPField(name: .setCookie, value: cookie.header(isSecure: isSecure)))
    }
    return response
  }
}
