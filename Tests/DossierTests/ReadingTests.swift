import Figures
import Foundation
import Language
import Model
import Testing
import Workflows

@testable import Dossier

/// What a correct dossier is read as.
@Suite struct ReadingTests {
  private func batch(_ dossier: SampleDossier, known: KnownReferences = KnownReferences()) throws
    -> SetupBatch
  {
    let seen = try dossier.read(known: known)
    #expect(seen.findings.filter { $0.identifier != "dossier.contradiction" } == [])
    return try #require(seen.reading.batches.first)
  }

  @Test func everyPartIsThere() throws {
    let batch = try batch(SampleDossier())
    #expect(batch.dossier.code == "mau" && batch.dossier.nameEnglish == "A sample")
    #expect(batch.units.map(\.code) == ["tinh", "kkt", "dang-bo"])
    #expect(batch.edges.map(\.parent) == ["tinh", "kkt"])
    #expect(batch.terms.map(\.label) == ["2015-2020"])
    #expect(batch.indicators.map(\.decimals) == [0, 1, 2])
    #expect(batch.directives.first?.issued?.text == "2015-07")
    #expect(batch.inventory.count == 4)
    #expect(
      batch.accounts == [
        Account(item: "D1", outcome: .directive, row: "NQ1"),
        Account(item: "T1", outcome: .target, row: "T1"),
        Account(item: "F1", outcome: .observation, row: "F1"),
        Account(item: "F2", outcome: .statement, row: "S1"),
      ])
    let statement = try #require(batch.statements.first)
    #expect(
      statement.printed == .exact(ExactDecimal(coefficient: 775, scale: 1))
        && statement.measure == Measure("%"))
  }

  @Test func aFigureTakesItsDefaults() throws {
    let figure = try #require(try batch(SampleDossier()).observations.first)
    // The term is that of the unit above.
    #expect(figure.fact.period == Period(code: "2015-07-01/P5Y"))
    #expect(figure.fact.basis == .inPeriod && figure.fact.repetition == .total)
    #expect(figure.fact.calendar == .unstated && figure.fact.maturity == .unstated && figure.state == .quoted)
    #expect(figure.quantity == .exact(ExactDecimal(155)))
    #expect(figure.origin == Quotation(source: "bao", place: "đoạn 1", words: ""))
    #expect(figure.inference == nil && figure.fact.closing == nil)
  }

  @Test func aTargetTakesItsDefaults() throws {
    let target = try #require(try batch(SampleDossier()).targets.first)
    #expect(target.windowLabel == "2015-2020" && target.measuredOn == "dang-bo" && target.version == 1)
    #expect(
      target.values == [ExactDecimal(200)] && target.measure == Measure("đảng viên") && !target.statedPlainly)
  }

  @Test(arguments: [
    ("1718.5", "triệu USD", "1718.5"), ("9.6", "tỷ USD", "9600.0"), ("9.6", "tỉ USD", "9600.0"),
    ("300", "", "300.0"),
    ("0.0001", "tỷ USD", "0.1"), ("-12.5", "", "-12.5"),
    ("1 718.5", "", "1718.5"), ("12\u{A0}718 000", "", "12718000.0"),
  ])
  func valuesAreKeptInTheIndicatorsUnit(value: String, measure: String, kept: String) throws {
    var dossier = SampleDossier()
    dossier.append("figures.csv", "F9,,kkt,von,2019,\(value),\(measure),,,,bao,")
    let quantity = try #require(try batch(dossier).observations.last).quantity
    #expect(quantity.exactValue?.plain == kept)
  }

  @Test func quantities() throws {
    let forms: [(String, Quantity?)] = [
      (">300", .interval(.above(ExactDecimal(300)))), ("<21000", .interval(.below(ExactDecimal(21000)))),
      ("85..90", Interval(from: ExactDecimal(85), to: ExactDecimal(90)).map { .interval($0) }),
      ("-", .nothing),
      ("11/14", .part(ExactDecimal(11), of: ExactDecimal(14))), ("0", .exact(.zero)),
    ]
    for (text, quantity) in forms {
      var dossier = SampleDossier()
      dossier.append("figures.csv", "F9,,dang-bo,ket-nap,2019,\(text),,,,,bao,")
      #expect(try batch(dossier).observations.last?.quantity == quantity, "\(text)")
    }
  }

  @Test func targetValuesFollowWhatIsLookedAt() throws {
    var dossier = SampleDossier()
    dossier.append("targets.csv", "T2,,kkt,von,,value,total,between,9.6,10,tỷ USD,,,2021-2025,bao")
    dossier.append("targets.csv", "T3,,kkt,von,,growth,overBase,atLeast,6.25,,,2020,1718.5,2021,bao")
    dossier.append("targets.csv", "T4,,kkt,,Việc,qualitative,,,,,,,,unspecified,bao")
    let targets = try batch(dossier).targets
    #expect(
      targets[1].values.map(\.plain) == ["9600.0", "10000.0"] && targets[1].measure == Measure("triệu USD"))
    #expect(targets[1].windowLabel == "2021-2025" && targets[1].window?.from.iso == "2021-01-01")
    #expect(targets[2].values.map(\.plain) == ["6.25"] && targets[2].measure == Measure("%"))
    #expect(targets[2].base?.period == Period.year(2020) && targets[2].base?.value?.plain == "1718.5")
    #expect(targets[2].windowLabel == "2021")
    #expect(targets[3].bound == .none && targets[3].window == nil && targets[3].windowLabel == "")
  }

  @Test(arguments: [
    ("2009", "2009-01-01", "2009-12-31"), ("2009-S1", "2009-01-01", "2009-06-30"),
    ("2009-N9", "2009-01-01", "2009-09-30"), ("2015-07-01/P5Y", "2015-07-01", "2020-06-30"),
    ("2015-2020", "2015-07-01", "2020-06-30"), ("2021-2025", "2021-01-01", "2025-12-31"),
  ])
  func periods(code: String, from: String, to: String) throws {
    var dossier = SampleDossier()
    dossier.append("figures.csv", "F9,,dang-bo,ket-nap,\(code),3,,,,,bao,đoạn 2")
    let period = try #require(try batch(dossier).observations.last).fact.period
    #expect(period.from.iso == from && period.to.iso == to)
  }

  @Test func aStatementTakesItsUnitFromItsFigure() throws {
    var dossier = SampleDossier()
    dossier.append("statements.csv", "S9,,difference,,,,F1,2015-2020,,75,,bao")
    let statement = try #require(try batch(dossier).statements.last)
    #expect(statement.against?.from.iso == "2015-07-01")
  }

  @Test func versionsOfAUnitAreGathered() throws {
    var dossier = SampleDossier()
    dossier.replace("units.csv", "kkt,authority,Khu kinh tế mẫu,,", "kkt,authority,Khu cũ,,2019")
    dossier.append("units.csv", "kkt,authority,Khu mới,2020,")
    let units = try batch(dossier).units
    #expect(units.map(\.code) == ["tinh", "kkt", "dang-bo"])
    let unit = try #require(units.first { $0.code == "kkt" })
    #expect(unit.versions.map(\.name) == ["Khu cũ", "Khu mới"])
    #expect(unit.versions[0].validity.to?.iso == "2019-12-31")
    #expect(unit.versions[1].validity.from?.iso == "2020-01-01")
  }

  @Test func whatAgreesIsNoContradiction() throws {
    var dossier = SampleDossier()
    dossier.append("figures.csv", "F9,,dang-bo,ket-nap,2015-2020,>150,,,,,bao,đoạn 2")
    dossier.append("figures.csv", "F10,,dang-bo,ket-nap,2015-2020,150..155,,,,,bao,đoạn 3")
    dossier.append("figures.csv", "F11,,dang-bo,ket-nap,2015-2020,155,,,,,bao,đoạn 1")
    dossier.append("targets.csv", "T9,,dang-bo,ket-nap,,value,eachYear,atLeast,40,,,,,2015-2020,bao")
    #expect(try dossier.read().findings == [])
  }
}
