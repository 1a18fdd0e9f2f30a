import Foundation
import TestSupport
import Testing

@testable import Web

@Suite struct SafeReturnTests {
  @Test(arguments: [
    "/", "/targets", "/targets?unit=hai-phong&status=met", "/units/hai-phong/scorecard?period=2015-2020",
    "/figures/a/b/2009--P5Y", "/indicators?q=t%E1%BB%B7", "/x?next=https://a.vn", "/a//b", "/a:b",
  ])
  func ownPathsAreTaken(text: String) { #expect(SafeReturn(text)?.path == text) }

  @Test(arguments: [
    "", "targets", "//xau.vn", "///xau.vn", "/\\xau.vn", "\\/xau.vn", "\\\\xau.vn", "https://xau.vn", "http:xau.vn",
    "javascript:alert(1)", "data:text/html,x", "/\t/xau.vn", "/\n/xau.vn", "/\r\nSet-Cookie: x=1", " /x", "/ x", "/x y",
    "/\u{0}", "/x\u{7F}", "/x#y", "/á", "/%", "/%4", "/%zz", "/x\\y", "/<script>", "/\"", "@xau.vn", ".xau.vn",
    "/\u{2215}xau.vn", "/x\u{200B}", "/x|y", "/`", "/{x}", "/[x]", "/^",
    "/" + String(repeating: "a", count: SafeReturn.longest),
  ])
  func allElseIsRefused(text: String) { #expect(SafeReturn(text) == nil) }

  /// Whatever is taken leads to our own host by the rules that browsers resolve addresses by.
  @Test func nothingTakenLeadsElsewhere() throws {
    var random = SeededGenerator(seed: 601)
    let base = try #require(URL(string: "https://own.vn/sign-in"))
    let pieces = [
      "/", "//", "\\", "xau.vn", "@", ":", "https:", ".", "..", "%2f", "%5c", "%09", "?", "#", "\t", "a", "%", "&", ";",
    ]
    var taken = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      guard let address = SafeReturn(text) else { continue }
      taken += 1
      let resolved = try #require(URL(string: address.path, relativeTo: base)?.absoluteURL)
      #expect(resolved.host() == "own.vn" && resolved.scheme == "https", "\(text)")
      #expect(address.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
    #expect(taken > 500)
  }

  /// Every address that the site itself writes may be gone back to.
  @Test func ownAddressesAreAllTaken() {
    for address: SiteAddress in [
      .overview, .unit("hai-phong"), .scorecard(unit: "hai-phong", period: "2015-2020"), .targets, .check, .journal,
      .indicatorSearch("tỷ lệ lấp đầy “a/b”"), .targetList(unit: "ha-noi", status: "met"), .journalPage(before: 7),
    ] { #expect(SafeReturn(address.path) != nil, "\(address.path)") }
  }
}
