import Figures
import Model
import Store
import StoreSQLite
import TestSupport
import Testing

/// A small committee: a board over two zones, one of which leaves in 2016; a union line beside the State's; a unit
/// that has nothing to do with it.
@Suite struct ReadingTests {
  private let fresh = try! Fresh()
  private let day = CalendarDate(iso: "2010-06-30")!

  private func edge(_ line: Line, _ child: String, _ parent: String, _ from: String?, _ to: String?) -> Edge {
    Edge(
      line: line, child: child, parent: parent,
      validity: Validity(from: from.flatMap { .init(iso: $0) }, to: to.flatMap { .init(iso: $0) })!,
      decision: nil,
      note: "")
  }

  private func loaded() async throws -> SQLiteDatabase {
    var random = RandomSetup(seed: 5)
    var contents = SetupBatch(
      dossier: DossierDescription(
        code: "x", name: "", nameEnglish: "", requires: [], headline: nil))
    contents.edges = [
      edge(.state, "board", "province", nil, nil), edge(.state, "zone-1", "board", "2000-01-01", nil),
      edge(.state, "zone-2", "board", nil, "2015-12-31"), edge(.state, "firm", "zone-1", nil, nil),
      edge(.union, "firm", "board", nil, nil), edge(.union, "cell", "firm", nil, nil),
    ]
    let codes = ["province", "board", "zone-1", "zone-2", "firm", "cell", "far"]
    contents.units = codes.map { random.unit($0) }
    contents.terms = codes.map {
      Term(unit: $0, label: "2005-2010", period: Period(code: "2005-01-01/P5Y")!, assumed: false)
    }
    contents.observations = codes.map { figure(random.observation("f-\($0)"), of: $0) }
    contents.targets = codes.map { aim(random.target("t-\($0)"), of: $0, directive: "d1") }
    contents.statements = [
      said("by-unit", unit: "zone-1", figure: nil, target: nil),
      said("by-figure", unit: nil, figure: "f-firm", target: nil),
      said("by-target", unit: nil, figure: nil, target: "t-board"),
      said("elsewhere", unit: "far", figure: "f-far", target: nil),
      said("by-all", unit: "zone-1", figure: "f-zone-1", target: "t-zone-1"),
      said("alone", unit: nil, figure: nil, target: nil),
    ]
    contents.directives = [
      directive("d1", []), directive("d2", [.init(directive: "d1", relation: .implements)]),
      directive(
        "d3", [.init(directive: "d2", relation: .concretizes), .init(directive: "d1", relation: .implements)]),
    ]
    contents.reorganisations = [
      change("later", "2020", ["board"], ["zone-1"]), change("earlier", "2012-05", ["far"], ["board"]),
      change("other", "2011", ["far"], []),
    ]
    let all = contents
    let database = try await fresh.migrated()
    try await database.write { _ = try $0.load(all) }
    return database
  }

  private func figure(_ one: Observation, of unit: String) -> Observation {
    let fact = Fact(
      unit: unit, indicator: "i-\(unit)", period: one.fact.period, closing: nil, basis: .stock,
      repetition: .total,
      calendar: .unstated, maturity: .unstated, population: "")
    return Observation(
      id: one.id, fact: fact, quantity: one.quantity, approximate: "", inference: nil, state: .quoted,
      origin: one.origin, note: "")
  }

  private func aim(_ one: Target, of unit: String, directive: String) -> Target {
    Target(
      id: one.id, group: nil, version: 1, owner: "far", measuredOn: unit, indicator: nil, subject: "",
      subjectEnglish: "", aspect: .qualitative, over: .total, bound: .none, statedPlainly: false, values: [],
      measure: nil, base: nil, stage: "", stageEnglish: "", window: nil, windowLabel: "",
      directive: directive,
      article: "", inference: nil, origin: one.origin, note: "")
  }

  private func said(_ id: String, unit: String?, figure: String?, target: String?) -> Statement {
    Statement(
      id: id, kind: .remark, unit: unit, indicator: nil, period: nil, figure: figure, against: nil,
      baseline: nil,
      target: target, printed: nil, measure: nil, approximate: "",
      origin: Quotation(source: "", place: "", words: ""), reason: "", note: "")
  }

  private func directive(_ id: String, _ parents: [Directive.Parent]) -> Directive {
    Directive(
      id: id, type: "", number: "", sign: "", issuer: "", issuerUnit: nil, issued: nil, level: "", title: id,
      parents: parents, origin: nil, note: "")
  }

  private func change(_ id: String, _ date: String, _ units: [String], _ results: [String]) -> Reorganisation {
    Reorganisation(
      id: id, kind: .merge, date: StatedDate(date)!, units: units, results: results, decision: nil, title: "",
      titleEnglish: "", origin: nil, note: "")
  }

  private func read<Result: Sendable>(
    _ body: @escaping @Sendable (SetupReader) throws -> Result
  ) async throws -> Result {
    try await loaded().read { try body(SetupReader($0)) }
  }

  @Test func aBranchFollowsEachLineForItself() async throws {
    let day = day
    let branch = try await read { try $0.branch(of: "board", on: day) }
    #expect(
      branch == [
        TreeMember(code: "board", line: nil, depth: 0), TreeMember(code: "zone-1", line: .state, depth: 1),
        TreeMember(code: "zone-2", line: .state, depth: 1), TreeMember(code: "firm", line: .union, depth: 1),
        TreeMember(code: "firm", line: .state, depth: 2), TreeMember(code: "cell", line: .union, depth: 2),
      ])
  }

  @Test(arguments: [
    ("1999-12-31", ["zone-2"]), ("2000-01-01", ["zone-1", "zone-2"]), ("2015-12-31", ["zone-1", "zone-2"]),
    ("2016-01-01", ["zone-1"]),
  ])
  func aBranchIsThatOfTheDay(_ date: String, _ zones: [String]) async throws {
    let day = try #require(CalendarDate(iso: date))
    let branch = try await read { try $0.branch(of: "board", on: day) }
    #expect(branch.filter { $0.depth == 1 && $0.line == .state }.map(\.code) == zones)
  }

  @Test func ancestorsAreFoundUpwards() async throws {
    let day = day
    let above = try await read { try $0.ancestors(of: "firm", on: day) }
    #expect(above.map(\.code) == ["firm", "zone-1", "board", "board", "province"])
    #expect(above.map(\.depth) == [0, 1, 1, 2, 3])
  }

  @Test func aUnitWithoutEdgesIsItsOwnBranch() async throws {
    let day = day
    #expect(
      try await read { try $0.branch(of: "far", on: day) } == [TreeMember(code: "far", line: nil, depth: 0)])
    #expect(try await read { try $0.observations(inBranchOf: "far", on: day).map(\.id) } == ["f-far"])
  }

  @Test func aCircleEnds() async throws {
    let database = try await loaded()
    let circle = edge(.state, "province", "firm", nil, nil)
    try await database.write { connection throws in
      try Journal(connection).append(.sample())
      try SetupTables.edges.apply([circle], dossier: "y", entry: 2, on: connection)
    }
    let day = day
    let branch = try await database.read { try SetupReader($0).branch(of: "board", on: day) }
    #expect(branch.last?.depth == 64)
    #expect(Set(branch.map(\.code)) == ["board", "zone-1", "zone-2", "firm", "cell", "province"])
  }

  @Test func whatIsReadOfABranchIsThatOfItsUnits() async throws {
    let day = day
    let found = try await read { reader in
      [
        try reader.units(inBranchOf: "zone-1", on: day).map(\.code),
        try reader.observations(inBranchOf: "zone-1", on: day).map(\.id),
        try reader.targets(measuredInBranchOf: "zone-1", on: day).map(\.id),
        try reader.terms(ofAncestorsOf: "zone-1", on: day).map(\.unit),
      ]
    }
    #expect(
      found == [
        ["firm", "zone-1"], ["f-firm", "f-zone-1"], ["t-firm", "t-zone-1"], ["board", "province", "zone-1"],
      ])
  }

  @Test func statementsSpeakOfUnitsTargetsAndFigures() async throws {
    let day = day
    let found = try await read { try $0.statements(inBranchOf: "board", on: day).map(\.id) }
    #expect(found == ["by-all", "by-figure", "by-target", "by-unit"])
  }

  @Test func unitsKeepAllTheirVersions() async throws {
    let day = day
    let (one, branch) = try await read { reader in
      (try reader.unit("zone-1"), try reader.units(inBranchOf: "board", on: day))
    }
    #expect(one != nil)
    #expect(branch.first { $0.code == "zone-1" } == one)
    #expect(try await read { try $0.unit("nowhere") } == nil)
  }

  @Test func directivesHaveParentsAndChildren() async throws {
    let found = try await read { reader in
      [
        try reader.parents(ofDirective: "d3").map(\.id), try reader.children(ofDirective: "d1").map(\.id),
        try reader.directives().map(\.id), try reader.directive("d3")?.parents.map(\.directive) ?? [],
        try reader.children(ofDirective: "d3").map(\.id),
      ]
    }
    #expect(found == [["d1", "d2"], ["d2", "d3"], ["d1", "d2", "d3"], ["d2", "d1"], []])
  }

  @Test func targetsAreFoundByDirectiveAndId() async throws {
    #expect(try await read { try $0.targets(setBy: "d1").count } == 7)
    #expect(try await read { try $0.targets(setBy: "d2").count } == 0)
    #expect(
      try await read { try $0.targets(["t-far", "t-none", "t-board"]).map(\.id) } == ["t-board", "t-far"])
  }

  @Test func reorganisationsOfAUnitComeByDate() async throws {
    #expect(try await read { try $0.reorganisations(of: "board").map(\.id) } == ["earlier", "later"])
    #expect(try await read { try $0.reorganisations().map(\.id) } == ["other", "earlier", "later"])
  }

  @Test(arguments: [0, 1, 3, 511, 512, 513, 1100])
  func asManyCodesAsOneLikes(_ count: Int) async throws {
    let codes = (0..<count).map { "absent-\($0)" } + ["far"]
    #expect(try await read { try $0.units(codes).map(\.code) } == ["far"])
  }

  @Test func figuresOfAUnitByIndicator() async throws {
    #expect(try await read { try $0.observations(of: "board").map(\.id) } == ["f-board"])
    #expect(try await read { try $0.observations(of: "board", indicator: "i-board").count } == 1)
    #expect(try await read { try $0.observations(of: "board", indicator: "i-far").count } == 0)
  }
}
