import Foundation
import Testing

/// The scorecards of the five committees, as scripts read them.
@Suite struct ScorecardCommandTests {
  private static let folder = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let loaded = try Program.run(["load"] + Program.examples + ["--database", folder.database])
    guard loaded.code == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return folder
  }

  private typealias Object = [String: Any]

  private func scorecard(_ unit: String, _ period: String) throws -> Object {
    let database = try Self.folder.get().database
    let result = try Program.run(["scorecard", unit, period, "--format", "json", "--database", database])
    #expect(result.code == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? Object)
  }

  private func line(_ scorecard: Object, holding target: String) throws -> (line: Object, target: Object) {
    for line in scorecard["lines"] as? [Object] ?? [] {
      if let found = (line["targets"] as? [Object])?.first(where: { $0["id"] as? String == target }) {
        return (line, found)
      }
    }
    throw CocoaError(.keyValueValidation)
  }

  private func lines(_ scorecard: Object, of indicator: String) -> [Object] {
    (scorecard["lines"] as? [Object] ?? []).filter { ($0["indicator"] as? Object)?["code"] as? String == indicator }
  }

  @Test func haiPhongAdmitted155Of200() throws {
    let (line, target) = try line(scorecard("hai-phong", "2015-2020"), holding: "T008")
    #expect(line["actual"] as? String == "155")
    #expect(target["attainedPercent"] as? String == "77.5")
    #expect(target["printedPercent"] as? String == "78")
    #expect(target["status"] as? String == "missed")
    let previous = try #require(line["previous"] as? Object)
    #expect(previous["actual"] as? String == "80")
    #expect(previous["inferred"] as? Bool == true)
    #expect(previous["change"] as? String == "75")
  }

  @Test func haiPhongsUnionsExceededTheirTargets() throws {
    let all = try scorecard("hai-phong", "2015-2020")
    let (line, members) = try line(all, holding: "T011")
    #expect(line["actual"] as? String == "86273")
    #expect(members["values"] as? [String] == ["30000"])
    #expect(members["inferred"] as? Bool == true)
    #expect(members["attainedPercent"] as? String == "287.6")
    #expect(members["status"] as? String == "exceeded")
    #expect(members["excess"] as? String == "56273")
    let printed = try #require(line["printed"] as? [Object])
    #expect(printed.contains { $0["agreement"] as? String == "truncated" && $0["agrees"] as? Bool == true })
    let unions = try self.line(all, holding: "T010").target
    #expect(unions["attainedPercent"] as? String == "190.0")
    #expect(unions["status"] as? String == "exceeded")
  }

  @Test func haiPhongsTwoNumbersOfMembersAreBothThere() throws {
    let line = try #require(lines(scorecard("hai-phong", "2015-2020"), of: "D06").first)
    let competing = try #require(line["competing"] as? [Object]).compactMap { $0["actual"] as? String }
    #expect(Set(competing + [line["actual"] as? String].compactMap { $0 }) == ["462", "482"])
  }

  @Test func haNoiAdmitted517Of500AndItsArticlePrintsAnotherPercentage() throws {
    let (line, target) = try line(scorecard("ha-noi", "2015-2020"), holding: "T030")
    #expect(line["actual"] as? String == "517")
    #expect(target["attainedPercent"] as? String == "103.4")
    #expect(target["printedPercent"] as? String == "103.3")
    #expect(target["inferred"] as? Bool == true)
    #expect(target["status"] as? String == "exceeded")
    let printed = try #require(line["printed"] as? [Object])
    #expect(printed.contains { $0["agrees"] as? Bool == false && $0["recomputed"] as? String == "103.4" })
  }

  @Test func hoChiMinhCityIsOnTrackHalfWayThroughTheYear() throws {
    let (line, target) = try line(scorecard("tp-hcm", "2009-S1"), holding: "T049")
    #expect(line["actual"] as? String == "62")
    #expect(target["values"] as? [String] == ["90"])
    #expect(target["attainedPercent"] as? String == "68.9")
    #expect(target["status"] as? String == "onTrack")
  }

  @Test func quangNamKeepsPartsAndWholes() throws {
    let lines = try scorecard("quang-nam", "2024-M06")["lines"] as? [Object] ?? []
    let parts = lines.compactMap { $0["part"] as? Object }
      .map { "\($0["value"] as? String ?? "")/\($0["of"] as? String ?? "")" }
    #expect(Set(parts) == ["11/14", "53/59"])
    #expect(lines.contains { $0["actual"] as? String == "71.22" && $0["state"] as? String == "quoted" })
  }

  @Test func everyKeyOfTheContractIsThere() throws {
    let all = try scorecard("da-nang", "2020-2025")
    #expect(Set(all.keys).isSuperset(of: ["unit", "period", "boundaries", "asOf", "lines"]))
    let line = try #require((all["lines"] as? [Object])?.first)
    #expect(
      Set(line.keys).isSuperset(of: [
        "indicator", "measuredOn", "actual", "range", "part", "approximate", "maturity", "basis", "calendar", "closing",
        "state", "competing", "coverage", "targets", "previous", "samePeriodLastYear", "printed", "sources",
      ]))
    let target = try #require(
      (all["lines"] as? [Object])?.compactMap { ($0["targets"] as? [Object])?.first }.first)
    #expect(
      Set(target.keys).isSuperset(of: [
        "id", "group", "owner", "text", "article", "directive", "bound", "quantity", "over", "values", "inferred",
        "window", "evaluated", "attainedPercent", "attainedPercentOfUpper", "printedPercent", "status",
      ]))
  }

  /// The scorecards that stand for the five committees hold every target between them.
  @Test func noTargetIsLostFromSight() throws {
    var seen: Set<String> = []
    for (unit, period) in [
      ("da-nang", "2020-2025"), ("hai-phong", "2015-2020"), ("hai-phong", "2020-2025"), ("ha-noi", "2015-2020"),
      ("ha-noi", "2020-2025"), ("tp-hcm", "2009-S1"), ("quang-nam", "2024-M06"),
    ] {
      for line in try scorecard(unit, period)["lines"] as? [Object] ?? [] {
        for target in line["targets"] as? [Object] ?? [] {
          seen.insert(String((target["id"] as? String ?? "").prefix(4)))
        }
      }
    }
    #expect(seen == Set((1...55).map { "T" + String(repeating: "0", count: $0 < 10 ? 2 : 1) + "\($0)" }))
  }

  @Test func theTextIsAlignedAndWithoutColourWhereNobodyLooks() throws {
    let database = try Self.folder.get().database
    let result = try Program.run(["scorecard", "hai-phong", "2015-2020", "--database", database])
    #expect(result.code == 0)
    #expect(result.output.contains("77,5%"))
    #expect(!result.output.contains("\u{1B}["))
  }

  @Test func whatIsNotThereIsSaidInOneSentence() throws {
    let database = try Self.folder.get().database
    for arguments in [["hai-fong", "2015-2020"], ["hai-phong", "2015-2021x"]] {
      let result = try Program.run(["scorecard"] + arguments + ["--database", database])
      #expect(result.code == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(arguments[0] == "hai-fong" ? "hai-fong" : "2015-2021x"))
    }
  }
}
