import Testing

@testable import Web

@Suite struct SameOriginTests {
  @Test(
    arguments: [
      (nil, nil, true), ("same-origin", "https://soat.vn", true), ("none", nil, true), (nil, "http://SOAT.vn", true),
      ("cross-site", nil, false), ("cross-site", "https://soat.vn", false), ("same-site", "https://soat.vn", false),
      ("same-origin", "https://xau.vn", false), (nil, "https://xau.vn", false), (nil, "null", false),
      (nil, "https://soat.vn:8443", false), (nil, "https://soat.vn.xau.vn", false),
    ] as [(String?, String?, Bool)])
  func onlyPagesOfOurOwn(site: String?, origin: String?, holds: Bool) {
    #expect(SameOrigin.holds(site: site, origin: origin, host: "soat.vn") == holds)
  }

  @Test func withoutAHostNothingIsOurOwn() {
    #expect(!SameOrigin.holds(site: nil, origin: "https://soat.vn", host: nil))
  }
}
