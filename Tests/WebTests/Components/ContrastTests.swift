import Foundation
import Testing

@testable import Web

/// The colours in the style sheet, checked against WCAG 2.2: 4.5 to 1 for text, 3 to 1 for shapes and outlines.
@Suite struct ContrastTests {
  private static let css = String(decoding: StaticAsset.styles.bytes, as: UTF8.self)

  /// The light palette stands first, the dark one second.
  private static func palette(_ index: Int) -> [String: String] {
    let block = css.components(separatedBy: ":root {")[index + 1].components(separatedBy: "}")[0]
    return block.components(separatedBy: ";").reduce(into: [:]) { colours, line in
      let parts = line.components(separatedBy: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      if parts.count == 2, parts[1].hasPrefix("#") { colours[parts[0]] = parts[1] }
    }
  }

  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8, value].map { channel -> Double in
      let share = Double(channel & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: [0, 1]) func textCanBeRead(palette index: Int) throws {
    let colours = Self.palette(index)
    for ground in ["--paper", "--ground", "--raised"] {
      for text in ["--ink", "--soft", "--link", "--red"] {
        let ratio = Self.contrast(try #require(colours[ground]), try #require(colours[text]))
        #expect(ratio >= 4.5, "\(text) on \(ground)")
      }
    }
    for status in ["exceeded", "met", "on-track", "at-risk", "missed", "unknown"] {
      let tone = try #require(colours["--" + status])
      #expect(Self.contrast(tone, try #require(colours["--" + status + "-soft"])) >= 4.5, "\(status)")
      #expect(Self.contrast(tone, try #require(colours["--paper"])) >= 4.5, "\(status) on paper")
    }
  }

  @Test(arguments: [0, 1]) func shapesCanBeSeen(palette index: Int) throws {
    let colours = Self.palette(index)
    for (shape, ground) in [
      ("--mark", "--track"), ("--mark", "--paper"), ("--focus", "--paper"), ("--focus", "--ground"),
      ("--strong-rule", "--paper"), ("--soft", "--paper"),
    ] {
      #expect(
        Self.contrast(try #require(colours[shape]), try #require(colours[ground])) >= 3,
        "\(shape) on \(ground)")
    }
  }

  @Test func theMeasureItselfIsRight() {
    #expect(abs(Self.contrast("#ffffff", "#000000") - 21) < 0.01)
    #expect(Self.contrast("#ffffff", "#999999") < 3)
  }
}
