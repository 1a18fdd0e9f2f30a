import Foundation
import TestSupport

/// Hostile texts for readers.
enum Fuzzing {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  static let rounds = isSoak ? 1_000_000 : 2_000

  private static let letters = Array("$=,0123456789abcXYZ+/-_ lnrpiouILOU\u{301}\u{212A}１đệ\u{0}\u{A0}😀").map(
    String.init)

  /// The sample with some of its characters changed, doubled or taken away.
  static func damaged(_ sample: String, by generator: inout SeededGenerator) -> String {
    var characters = sample.map(String.init)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...characters.count, using: &generator)
      let letter = letters.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: characters.insert(letter, at: place)
      case 1 where place < characters.count: characters[place] = letter
      case 2 where place < characters.count: characters.remove(at: place)
      default: characters.insert(contentsOf: characters.prefix(place), at: place)
      }
    }
    return characters.joined()
  }

  static func bytes(_ count: ClosedRange<Int>, by generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: count, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
