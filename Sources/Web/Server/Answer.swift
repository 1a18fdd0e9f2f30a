import Foundation
import HTTPTypes
import Hummingbird
import Language
import Reviews

/// What a page answers with.
public enum Answer: Sendable {
  case page([UInt8])
  case json(Data)
  case csv(String, name: String)
  /// A file that browsers save; nobody else keeps it.
  case download([UInt8], mediaType: String, name: DownloadName)
  case asset(StaticAsset)
  case plain(String)
  case moved(SiteAddress)
}

extension Answer {
  /// A list as a file of the asked format.
  static func list(_ listing: Listing, as format: DataFormat, name: String) throws -> Answer {
    switch format {
    case .csv: .csv(listing.csv, name: name)
    case .json: .json(try listing.json())
    }
  }

  func response(status: HTTPResponse.Status = .ok) -> Response {
    switch self {
    case .page(let bytes): Self.answer(status, "text/html; charset=utf-8", bytes)
    case .json(let data): Self.answer(status, "application/json; charset=utf-8", Array(data))
    case .plain(let text): Self.answer(status, "text/plain; charset=utf-8", Array(text.utf8))
    case .moved(let address): Response.redirect(to: address.path, type: .normal)
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
