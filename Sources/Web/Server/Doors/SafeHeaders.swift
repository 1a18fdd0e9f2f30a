import HTTPTypes
import Hummingbird

extension HTTPFields {
  /// Adds what every answer carries, whatever it is an answer to (ASVS 14.4): nothing is guessed, framed, fetched from
  /// elsewhere or handed elsewhere, and no script or style stands within a page.
  ///
  /// - Parameter isPrivate: whether it is for one person, so that nobody keeps it, neither a proxy nor the browser.
  mutating func protect(isPrivate: Bool = false) {
    self[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    self[.xContentTypeOptions] = "nosniff"
    self[.referrerPolicy] = "same-origin"
    self[.permissionsPolicy] = Self.noPermissions
    self[.crossOriginOpenerPolicy] = "same-origin"
    self[.crossOriginResourcePolicy] = "same-origin"
    // Browsers from before `frame-ancestors`.
    self[.xFrameOptions] = "DENY"
    if isPrivate {
      self[.cacheControl] = "private, no-store"
    } else if self[.cacheControl] == nil {
      self[.cacheControl] = "no-cache"
    }
  }

  /// Browsers ask for this site only encrypted from now on, for a year (RFC 6797; ASVS 14.4.5). Only said where it is true
  /// already: over an unencrypted connection it would mean nothing.
  mutating func requireEncryption() {
    self[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
  }

  private static let noPermissions = [
    "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation",
    "gyroscope", "magnetometer", "microphone", "midi", "payment", "picture-in-picture",
    "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
  ].map { $0 + "=()" }.joined(separator: ", ")
}

extension Response {
  /// With the headers that every answer carries; see ``HTTPTypes/HTTPFields/protect(isPrivate:)``.
  func protected(isPrivate: Bool = false) -> Response {
    var response = self
    response.headers.protect(isPrivate: isPrivate)
    return response
  }
}

extension HTTPField.Name {
  static let referrerPolicy = Self("Referrer-Policy")!
  static let permissionsPolicy = Self("Permissions-Policy")!
  static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")!
  static let clearSiteData = Self("Clear-Site-Data")!
  static let xFrameOptions = Self("X-Frame-Options")!
}
