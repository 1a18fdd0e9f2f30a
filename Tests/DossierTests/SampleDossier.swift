import Foundation
import Language
import Workflows

@testable import Dossier

/// A small correct dossier, and changes to it.
struct SampleDossier {
  /// By name, in UTF-8.
  private(set) var files: [String: [UInt8]]
  /// Where the mark `§` stood in what was written last: the place where a finding is expected.
  private(set) var marked: Finding.Place?

  static let texts: [String: String] = [
    "dossier.yaml": """
    code: mau
    name: Hồ sơ mẫu
    name_en: A sample
    numbers: plain

    """,
    "sources.csv": """
    code,title
    bao,Bài báo mẫu

    """,
    "units.csv": """
    code,kind,name,from,to
    tinh,province,Tỉnh mẫu,,
    kkt,authority,Khu kinh tế mẫu,,
    dang-bo,partyOrganization,Đảng bộ Khu kinh tế mẫu,,

    """,
    "edges.csv": """
    line,child,parent,from,to
    state,kkt,tinh,,
    party,dang-bo,kkt,,

    """,
    "terms.csv": """
    unit,label,from,to
    kkt,2015-2020,2015-07-01,2020-06-30

    """,
    "indicators.csv": """
    code,from,to,name,unit,decimals,direction,nature,across,line
    ket-nap,,,Đảng viên mới kết nạp,đảng viên,0,up,flow,sum,party
    von,,,Vốn đầu tư đăng ký,triệu USD,1,up,flow,sum,state
    lap-day,,,Tỷ lệ lấp đầy,%,2,up,ratio,ratio,state

    """,
    "directives.csv": """
    id,accounts,type,title,issued,parents,source
    NQ1,D1,Nghị quyết,Nghị quyết mẫu,2015-07,,bao

    """,
    "targets.csv": """
    id,accounts,owner,indicator,subject,quantity,over,bound,value,upper,measure,base,base_value,window,source
    T1,T1,dang-bo,ket-nap,,value,total,atLeast,200,,,,,2015-2020,bao

    """,
    "figures.csv": """
    id,accounts,unit,indicator,period,value,measure,closing,inferred,arithmetic,source,place
    F1,F1,dang-bo,ket-nap,2015-2020,155,,,,,bao,đoạn 1

    """,
    "statements.csv": """
    id,accounts,kind,unit,indicator,period,figure,against,target,printed,reason,source
    S1,F2,attainment,,,,F1,,T1,77.5,,bao

    """,
    "inventory.csv": """
    id,kind,source,words
    D1,directive,bao,Nghị quyết mẫu
    T1,target,bao,200 đảng viên
    F1,figure,bao,155 đảng viên
    F2,figure,bao,đạt 77.5%

    """,
  ]

  init() {
    files = Self.texts.mapValues { Array($0.utf8) }
  }

  /// A dossier of these files only.
  init(only files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  mutating func write(_ file: String, _ text: String) {
    if let mark = text.firstIndex(of: "§") {
      let lines = text[..<mark].replacing("\u{FEFF}", with: "").split(
        separator: "\n", omittingEmptySubsequences: false)
      marked = Finding.Place(file: file, line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }
    files[file] = Array(text.replacing("§", with: "").utf8)
  }

  mutating func write(_ file: String, bytes: [UInt8]) { files[file] = bytes }
  mutating func remove(_ file: String) { files[file] = nil }
  mutating func append(_ file: String, _ row: String) { write(file, text(file) + row + "\n") }

  mutating func replace(_ file: String, _ old: String, _ new: String) {
    precondition(text(file).contains(old), "\(file) lacks \(old)")
    write(file, text(file).replacing(old, with: new))
  }

  /// Reads it from a folder made for the purpose; findings name files without the folder.
  func read(known: KnownReferences = KnownReferences(), limits: DossierLimits = DossierLimits()) throws
    -> SampleReading
  {
    try Self.read([self], known: known, limits: limits)
  }

  /// Several together; findings then name files as `0/units.csv`.
  static func read(
    _ dossiers: [SampleDossier], known: KnownReferences = KnownReferences(),
    limits: DossierLimits = DossierLimits()
  ) throws -> SampleReading {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var folders: [String] = []
    for (index, dossier) in dossiers.enumerated() {
      let folder = dossiers.count == 1 ? root : root.appendingPathComponent(String(index))
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, bytes) in dossier.files {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
      }
      folders.append(folder.path)
    }
    let reading = DossierReader.read(folders: folders, known: known, limits: limits)
    return SampleReading(reading, root: root.path)
  }
}

/// A folder that holds one sample after another, writing only the files that differ: thousands of them are
/// read in it.
final class SampleFolder {
  private let folder: URL
  private var written: [String: [UInt8]] = [:]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func read(_ dossier: SampleDossier) throws -> SampleReading {
    for (name, bytes) in dossier.files where written[name] != bytes {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
      written[name] = bytes
    }
    return SampleReading(
      DossierReader.read(folders: [folder.path], known: KnownReferences()), root: folder.path)
  }
}

/// What reading samples gave, without the name of the folder that they were in.
struct SampleReading {
  let reading: DossierReading
  let findings: [Seen]

  struct Seen: Equatable, CustomStringConvertible {
    let identifier: String
    let place: Finding.Place
    let summary: Phrase
    let suggestion: Phrase

    var description: String {
      "\(place.file):\(place.line):\(place.column) [\(identifier)] \(summary.en) \(suggestion.en)"
    }
  }

  init(_ reading: DossierReading, root: String) {
    self.reading = reading
    findings = reading.findings.map { finding in
      let file = finding.place.file.replacing(root + "/", with: "").replacing(root, with: "")
      return Seen(
        identifier: finding.identifier,
        place: Finding.Place(file: file, line: finding.place.line, column: finding.place.column),
        summary: finding.summary, suggestion: finding.suggestion)
    }
  }

  var identifiers: [String] { findings.map(\.identifier) }
}
