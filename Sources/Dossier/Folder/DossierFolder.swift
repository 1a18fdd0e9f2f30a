import Foundation
import Language

/// Opens a dossier's folder and reads its files as bytes.
struct DossierFolder {
  /// As the user gave it, without a slash at its end.
  let path: String
  /// Tables that are there under a wrong name.
  private(set) var misnamed: Set<Sheet> = []
  private let names: Set<String>
  private let limits: DossierLimits
  private let collector: FindingCollector

  static let descriptionName = "dossier.yaml"

  /// Nil where there is no dossier at `path`; what is wrong is reported.
  init?(path: String, limits: DossierLimits, collector: FindingCollector) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.limits = limits
    self.collector = collector
    collector.open(path)
    let place = Finding.Place(file: path)
    var isFolder: ObjCBool = false
    // A path with a NUL in it names nothing, and Foundation's answer to it is not worth relying on.
    guard !path.utf8.contains(0), FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      collector.report(.folderMissing(), at: place)
      return nil
    }
    guard isFolder.boolValue else {
      collector.report(.notAFolder(), at: place)
      return nil
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      collector.report(.unreadable(), at: place)
      return nil
    }
    guard names.contains(Self.descriptionName) else {
      collector.report(.notADossier(), at: place)
      return nil
    }
    self.names = Set(names)
    reportUnknown(names)
  }

  /// The path of one of its files, as messages show it.
  func path(of name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  /// A table or description under a wrong name would be left out in silence. Hidden files and other kinds of file are
  /// nobody's business.
  private mutating func reportUnknown(_ names: [String]) {
    let known = Sheet.allCases.map(\.fileName)
    for name in names.sorted() where !name.hasPrefix(".") && !known.contains(name) {
      let lowered = name.lowercased()
      guard lowered.hasSuffix(".csv") || lowered == "dossier.yml" else { continue }
      let absent = known.filter { !names.contains($0) }
      let nearest =
        lowered == "dossier.yml" ? Self.descriptionName : NameFinder.nearest(to: name, among: absent)
      collector.report(
        .unknownFile(name, nearest: nearest, known: known), at: Finding.Place(file: path(of: name)))
      if let sheet = Sheet.allCases.first(where: { $0.fileName == nearest }) { misnamed.insert(sheet) }
    }
  }

  /// A file's bytes, at most `limit` of them. What cannot be read is reported.
  func bytes(of name: String, limit: Int) -> FileBytes {
    guard names.contains(name) else { return .absent }
    let path = path(of: name)
    collector.open(path)
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      return refuse(.unreadable(), path)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return refuse(.unreadable(), path) }
    guard (attributes[.size] as? NSNumber)?.intValue ?? 0 <= limit else {
      return refuse(.fileTooLarge(limit: DossierLimits.words(bytes: limit)), path)
    }
    guard let data = FileManager.default.contents(atPath: target) else { return refuse(.unreadable(), path) }
    return .bytes([UInt8](data))
  }

  private func refuse(_ finding: DossierFinding, _ path: String) -> FileBytes {
    collector.report(finding, at: Finding.Place(file: path))
    return .unreadable
  }
}

/// What became of opening a file.
enum FileBytes {
  case bytes([UInt8])
  case absent
  case unreadable
}
