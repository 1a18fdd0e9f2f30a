import TestSupport
import Testing

@testable import Checker

@Suite struct OffsetMapTests {
  @Test func anUnchangedTextCountsAlong() {
    let map = OffsetMap(from: 7)
    #expect(map.original(0) == 7)
    #expect(map.original(100) == 107)
    #expect(map.stretches.count == 1)
  }

  @Test func whatIsKnownAlreadyAddsNothing() {
    var map = OffsetMap(from: 3)
    map.append(start: 5, original: 8)
    #expect(map == OffsetMap(from: 3))
  }

  @Test func aSecondWordOnOnePlaceReplacesTheFirst() {
    var map = OffsetMap()
    map.append(start: 4, original: 6)
    map.append(start: 4, original: 9)
    #expect(map.original(3) == 3)
    #expect(map.original(4) == 9)
    #expect(map.stretches.count == 2)
  }

  /// Scalars are dropped at random; every scalar that is left leads back to where it stood.
  @Test(arguments: UInt64(0)..<300)
  func everyScalarLeadsBack(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var map = OffsetMap()
    var kept: [Int] = []
    let dropsOneIn = Int.random(in: 2...40, using: &random)
    for original in 0..<Int.random(in: 0...400, using: &random) where Int.random(in: 0..<dropsOneIn, using: &random) > 0
    {
      map.append(start: kept.count, original: original)
      kept.append(original)
    }
    for (scalar, original) in kept.enumerated() { #expect(map.original(scalar) == original) }
    #expect(zip(map.stretches, map.stretches.dropFirst()).allSatisfy { $0.start < $1.start })
  }
}
