import Foundation
import Language
import Model
import Testing
import Workflows

@testable import Dossier

/// Many faults at once, and several dossiers at once.
@Suite struct TogetherTests {
  /// The faults that a committee's first dossier is likely to have, all of them in one reading, each said
  /// once.
  @Test func allFaultsInOneReading() throws {
    var dossier = SampleDossier()
    let figures = [
      "F9,,khong-co,ket-nap,2019,3,,,,,bao,", "F10,,dang-bo,khong-co,2019,3,,,,,bao,",
      "F11,,dang-bo,ket-nap,2019-Q7,3,,,,,bao,", "F12,,dang-bo,ket-nap,2015-2020,156,,,,,bao,đoạn 1",
      "F13,,kkt,von,2019,\"1,718\",,,,,bao,", "F14,,khong-co,ket-nap,2019-Q7,ba,,2019-02-29,,,la,",
    ]
    for row in figures { dossier.append("figures.csv", row) }
    dossier.append("edges.csv", "state,tinh,kkt,,")
    dossier.replace("terms.csv", "2015-07-01,2020-06-30", "2020-06-30,2015-07-01")
    dossier.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,atLeast,200,,,,,,bao")
    dossier.write(
      "sources.csv", bytes: Array(dossier.text("sources.csv").utf8) + Array("b,".utf8) + [0xE1, 0x0A])
    dossier.write("inventory.csv", dossier.text("inventory.csv").replacing("kind", with: "loai"))
    let seen = try dossier.read()
    let expected = [
      "sources.csv:3 dossier.not-utf8", "edges.csv:4 dossier.cycle", "terms.csv:2 dossier.end-before-start",
      "targets.csv:3 dossier.target-without-window", "figures.csv:3 dossier.unknown-unit",
      "figures.csv:4 dossier.unknown-indicator", "figures.csv:5 dossier.unknown-period",
      "figures.csv:6 dossier.figure-given-twice", "figures.csv:7 dossier.ambiguous-number",
      "figures.csv:8 dossier.unknown-unit",
      "figures.csv:8 dossier.unknown-period", "figures.csv:8 dossier.not-a-number",
      "figures.csv:8 dossier.impossible-date", "figures.csv:8 dossier.unknown-source",
      "inventory.csv:1 dossier.unknown-column", "inventory.csv:1 dossier.missing-column",
    ]
    let found = seen.findings.map { "\($0.place.file):\($0.place.line) \($0.identifier)" }
    #expect(Set(found) == Set(expected), "\(seen.findings)")
    #expect(seen.reading.batches.isEmpty)
  }

  /// A broken table or row keeps what refers to it from being called unknown.
  @Test(arguments: [
    ("units.csv", "code,kind,name\n\"tinh", "dossier.unclosed-quote"),
    ("units.csv", "code,name\ntinh,a\nkkt,b\ndang-bo,c\n", "dossier.missing-column"),
    (
      "units.csv", "code,kind,name\ntinh,province,a,b\nkkt,authority\ndang-bo,x,y\n",
      "dossier.too-many-fields"
    ),
    ("indicators.csv", "code\u{0}", "dossier.control-character"), ("sources.csv", "", "dossier.empty-file"),
    ("targets.csv", "id,accounts\n\"T1", "dossier.unclosed-quote"),
    ("inventory.csv", "id,kind,source,words\n\"T1", "dossier.unclosed-quote"),
    ("inventory.csv", "kind,source,words\nfigure,bao,a\n", "dossier.missing-column"),
    (
      "targets.csv",
      "id,acounts,owner,indicator,quantity,bound,value,window,source\n"
        + "T1,T1,dang-bo,ket-nap,value,atLeast,200,2015-2020,bao\n", "dossier.unknown-column"
    ),
    ("dossier.yaml", "code: mau\nname: a\nreqires: chung\n", "dossier.unknown-key"),
    ("dossier.yaml", "code: mau\nname: a\nnumbers: vn\n", "dossier.unknown-word"),
    ("dossier.yaml", "code: [", "dossier.malformed-description"),
    ("dossier.yaml", "code: mau\nname: a\nrequires: chung\n", "dossier.unknown-requirement"),
  ])
  func brokenPartsAreNotEchoed(file: String, text: String, identifier: String) throws {
    var dossier = SampleDossier()
    dossier.write(file, text)
    let seen = try dossier.read()
    let others = seen.findings.filter { $0.place.file != file }
    #expect(others == [], "\(others)")
    #expect(seen.identifiers.contains(identifier), "\(seen.findings)")
  }

  @Test func aTableUnderAWrongNameIsNotEchoed() throws {
    var dossier = SampleDossier()
    dossier.write("figure.csv", dossier.text("figures.csv"))
    dossier.remove("figures.csv")
    #expect(try dossier.read().identifiers == ["dossier.unknown-file"])
  }

  /// Where `dossier.yaml` settles how numbers are written in a word that cannot be read, no number is called
  /// ambiguous.
  @Test func anUnreadableStyleIsNotEchoed() throws {
    var dossier = SampleDossier()
    dossier.replace("dossier.yaml", "numbers: plain", "numbers: vn")
    dossier.append("figures.csv", "F9,,kkt,von,2019,1.718,tỷ USD,,,,bao,")
    #expect(try dossier.read().identifiers == ["dossier.unknown-word"])
  }

  /// The cells of a misspelt column are checked all the same.
  @Test func misspeltColumnsAreRead() throws {
    var dossier = SampleDossier()
    dossier.replace("figures.csv", "indicator", "indicater")
    dossier.append("figures.csv", "F9,,dang-bo,ket-nap-moi,2019,3,,,,,bao,")
    #expect(try dossier.read().identifiers == ["dossier.unknown-column", "dossier.unknown-indicator"])
  }

  private func user(_ code: String, requires: String, figure: String) -> SampleDossier {
    SampleDossier(only: [
      "dossier.yaml": "code: \(code)\nname: Hồ sơ \(code)\nrequires: [\(requires)]\n",
      "figures.csv": "id,unit,indicator,period,value,source\n\(figure),dang-bo,ket-nap,2015-2020,155,bao\n",
    ])
  }

  @Test func dossiersGoInAfterThoseTheyRequire() throws {
    let last = user("cuoi", requires: "giua", figure: "F20")
    let middle = user("giua", requires: "mau", figure: "F21")
    let seen = try SampleDossier.read([last, middle, SampleDossier()])
    #expect(seen.findings == [])
    #expect(seen.reading.batches.map(\.dossier.code) == ["mau", "giua", "cuoi"])
    #expect(seen.reading.batches.last?.observations.first?.fact.period.to.iso == "2020-06-30")
  }

  @Test func whatIsNotRequiredIsNotKnown() throws {
    let other = SampleDossier(only: [
      "dossier.yaml": "code: khac\nname: Khác\n", "edges.csv": "line,child,parent\nstate,tinh,kkt\n",
    ])
    let seen = try SampleDossier.read([SampleDossier(), other])
    #expect(seen.identifiers == ["dossier.unknown-unit", "dossier.unknown-unit"])
    #expect(seen.findings.first?.place == Finding.Place(file: "1/edges.csv", line: 2, column: 7))
  }

  @Test func aCircleOfDossiers() throws {
    let left = SampleDossier(only: ["dossier.yaml": "code: trai\nname: a\nrequires: [phai]\n"])
    let right = SampleDossier(only: ["dossier.yaml": "code: phai\nname: b\nrequires: [trai]\n"])
    let seen = try SampleDossier.read([left, right])
    #expect(seen.identifiers == ["dossier.circular-requirement"])
    #expect(seen.findings.first?.summary.en.contains("trai → phai → trai") == true)
    #expect(seen.findings.first?.place == Finding.Place(file: "0/dossier.yaml", line: 3, column: 12))
  }

  @Test func oneNameInTwoDossiers() throws {
    var other = user("khac", requires: "mau", figure: "F1")
    other.write("units.csv", "code,kind,name,from\nkkt,authority,Tên khác,2021\n")
    let seen = try SampleDossier.read([SampleDossier(), other])
    #expect(seen.identifiers == ["dossier.duplicate-id", "dossier.duplicate-id"])
    #expect(seen.findings.first?.summary.en.contains("0/units.csv, line 3") == true)
  }

  @Test func contradictionsBetweenDossiers() throws {
    var other = user("khac", requires: "mau", figure: "F20")
    other.replace("figures.csv", ",155,", ",156,")
    other.write("sources.csv", "code,title\nbao-2,Báo khác\n")
    other.replace("figures.csv", ",bao\n", ",bao-2\n")
    let seen = try SampleDossier.read([SampleDossier(), other])
    #expect(seen.identifiers == ["dossier.contradiction"])
    #expect(!seen.reading.hasErrors && seen.reading.batches.count == 2)
  }

  /// What was loaded before is known, and loading it again disagrees with nothing.
  @Test func loadingAgain() throws {
    var known = KnownReferences()
    let batch = try #require(try SampleDossier().read().reading.batches.first)
    known.add(batch)
    #expect(try SampleDossier().read(known: known).findings == [])
    #expect(try user("moi", requires: "mau", figure: "F30").read(known: known).findings == [])

    // A place in the tree that is said anew replaces what was said before.
    var corrected = SampleDossier()
    corrected.replace("edges.csv", "party,dang-bo,kkt,,", "party,dang-bo,tinh,,")
    #expect(try corrected.read(known: known).findings == [])

    // A dossier that was never loaded disagrees with what is there.
    var stranger = user("moi", requires: "mau", figure: "F30")
    stranger.write("edges.csv", "line,child,parent\nparty,dang-bo,tinh\nstate,tinh,kkt\n")
    #expect(try stranger.read(known: known).identifiers == ["dossier.two-parents", "dossier.cycle"])
  }

  @Test func theHeadlineIsKept() throws {
    var dossier = SampleDossier()
    dossier.append("dossier.yaml", "headline: {unit: dang-bo, period: 2015-2020}")
    let description = try #require(try dossier.read().reading.batches.first).dossier
    #expect(description.headline == DossierDescription.Headline(unit: "dang-bo", period: "2015-2020"))
  }
}
