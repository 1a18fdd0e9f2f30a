import Figures
import Testing

@testable import Web

@Suite struct BulletScaleTests {
  @Test func theAimAlwaysStandsAtTheSamePlace() throws {
    for value in ["200", "0.5", "30000", "123456789012"] {
      let scale = try #require(BulletScale(aim: [number(value)], others: []))
      #expect(scale.place(number(value)) == .init(x: 640, isBeyond: false))
      #expect(scale.place(.zero) == .init(x: 0, isBeyond: false))
    }
  }

  @Test(arguments: [("155", 496), ("80", 256), ("300", 960), ("100", 320)])
  func valuesStandInProportion(value: String, x: Int) throws {
    let scale = try #require(BulletScale(aim: [number("200")], others: []))
    #expect(scale.place(number(value)) == .init(x: x, isBeyond: false))
  }

  @Test func whatLiesBeyondIsBrokenOff() throws {
    let scale = try #require(BulletScale(aim: [number("30000")], others: []))
    #expect(scale.place(number("86273")) == .init(x: 960, isBeyond: true))
    #expect(scale.place(number("900000000000000000")) == .init(x: 960, isBeyond: true))
    #expect(scale.place(number("-5")) == .init(x: 0, isBeyond: false))
  }

  @Test func aRangeIsScaledByItsUpperEnd() throws {
    let scale = try #require(BulletScale(aim: [number("5"), number("7")], others: []))
    #expect(scale.place(number("7")).x == 640)
    #expect(scale.place(number("5")).x == 457)
  }

  @Test func anAimOfZeroTakesItsScaleFromTheRest() throws {
    let scale = try #require(BulletScale(aim: [.zero], others: [number("4")]))
    #expect(scale.place(.zero).x == 0)
    #expect(scale.place(number("4")).x == 640)
    #expect(BulletScale(aim: [.zero], others: [])?.place(.zero).x == 0)
    #expect(BulletScale(aim: [], others: [number("4")]) == nil)
  }
}
