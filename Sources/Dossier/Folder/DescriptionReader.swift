import Figures
import Foundation
import Language
import Model
import Workflows
import Yams

/// Reads `dossier.yaml`.
struct DescriptionReader {
  let file: String
  let collector: FindingCollector

  private enum Key: String, CaseIterable {
    case code, name, requires, numbers, headline
    case nameEnglish = "name_en"
  }

  private static let text = Phrase(vi: "một dòng chữ", en: "a line of text")

  func read(_ bytes: [UInt8]) -> DossierSettings {
    var settings = DossierSettings(codePlace: Finding.Place(file: file))
    settings.complete = false
    guard let text = decode(bytes), let root = compose(text) else { return settings }
    guard let mapping = root.mapping else {
      collector.report(.notAMapping(), at: place(root))
      return settings
    }
    settings.complete = true
    let keys = keys(of: mapping)
    for (key, (_, value)) in zip(keys, mapping) {
      if let key { read(key, value, into: &settings) }
    }
    for key in [Key.code, .name] where !keys.contains(key) {
      collector.report(.missingKey(key.rawValue), at: Finding.Place(file: file))
    }
    return settings
  }

  private func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      collector.report(.utf16(), at: Finding.Place(file: file))
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let fault = bytes.withUnsafeBufferPointer { UTF8Check.firstFault(in: $0, from: start) }
    if let fault {
      collector.report(.notUTF8(byte: bytes[fault], lines: 1), at: place(of: fault, in: bytes, from: start))
      return nil
    }
    let control = bytes.indices.first { index in
      bytes[index] < 0x20 && ![0x09, 0x0A, 0x0D].contains(bytes[index]) || bytes[index] == 0x7F
    }
    if let control {
      collector.report(.controlCharacter(bytes[control]), at: place(of: control, in: bytes, from: start))
      return nil
    }
    return String(decoding: bytes[start...], as: UTF8.self).precomposedStringWithCanonicalMapping
  }

  private func place(of offset: Int, in bytes: [UInt8], from start: Int) -> Finding.Place {
    TextPosition(of: offset, in: bytes, after: start, line: 1).place(in: file)
  }

  private func compose(_ text: String) -> Node? {
    do {
      guard let root = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        collector.report(.notAMapping(), at: Finding.Place(file: file))
        return nil
      }
      return root
    } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _)
    {
      collector.report(.malformedDescription(), at: place(mark))
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      collector.report(.repeatedKey(keys.sorted().first ?? ""), at: place(context.mark))
    } catch {
      collector.report(.malformedDescription(), at: Finding.Place(file: file))
    }
    return nil
  }

  /// What each key of the file is; a misspelt one is reported, and read as what it was meant to be.
  private func keys(of mapping: Node.Mapping) -> [Key?] {
    let names = mapping.keys.map { $0.scalar?.string ?? "" }
    return zip(mapping.keys, names).map { node, name in
      if let key = Key(rawValue: name) { return key }
      let absent = Key.allCases.map(\.rawValue).filter { !names.contains($0) }
      let nearest = NameFinder.nearest(to: name, among: absent)
      collector.report(
        .unknownKey(name, nearest: nearest, known: Key.allCases.map(\.rawValue)), at: place(node))
      return nearest.flatMap(Key.init)
    }
  }

  private func read(_ key: Key, _ value: Node, into settings: inout DossierSettings) {
    switch key {
    case .code: readCode(value, into: &settings)
    case .name: settings.name = required(key, value)
    case .nameEnglish: settings.nameEnglish = string(key, value) ?? ""
    case .requires: readRequires(value, into: &settings)
    case .numbers:
      guard let text = string(key, value) else { return }
      settings.numbers = NumberStyle(rawValue: text)
      guard settings.numbers == nil else { return }
      settings.numbersUnread = true
      let allowed = NumberStyle.allCases.map(\.rawValue)
      let nearest = NameFinder.nearest(to: text, among: allowed)
      collector.report(
        .unknownWord(text, column: key.rawValue, nearest: nearest, allowed: allowed), at: place(value))
    case .headline: readHeadline(value, into: &settings)
    }
  }

  private func readCode(_ value: Node, into settings: inout DossierSettings) {
    settings.codePlace = place(value)
    let text = required(.code, value)
    guard !text.isEmpty else { return }
    guard Code.isDossierCode(text) else {
      collector.report(.badDossierCode(text), at: place(value))
      return
    }
    settings.code = text
  }

  private func readRequires(_ value: Node, into settings: inout DossierSettings) {
    let nodes = value.sequence.map(Array.init) ?? [value]
    for node in nodes {
      guard let text = node.scalar?.string else {
        collector.report(
          .wrongShape(
            "requires", wanted: Phrase(vi: "danh sách mã hồ sơ: [common]", en: "a list of codes: [common]")),
          at: place(node))
        continue
      }
      settings.requires += text.split(whereSeparator: \.isWhitespace).map { (String($0), place(node)) }
    }
  }

  private func readHeadline(_ value: Node, into settings: inout DossierSettings) {
    guard let mapping = value.mapping else {
      collector.report(
        .wrongShape(
          "headline", wanted: Phrase(vi: "hai khóa unit và period", en: "the two keys unit and period")),
        at: place(value))
      return
    }
    var parts: [String: String] = [:]
    for (keyNode, node) in mapping {
      let name = keyNode.scalar?.string ?? ""
      let known = ["unit", "period"]
      guard known.contains(name) else {
        let nearest = NameFinder.nearest(to: name, among: known)
        collector.report(.unknownKey(name, nearest: nearest, known: known), at: place(keyNode))
        continue
      }
      guard let text = node.scalar?.string, !text.isEmpty else {
        collector.report(.wrongShape("headline.\(name)", wanted: Self.text), at: place(node))
        continue
      }
      parts[name] = text
      if name == "unit" {
        settings.headlineUnitPlace = place(node)
      } else {
        settings.headlinePeriodPlace = place(node)
      }
    }
    let written = mapping.keys.compactMap { $0.scalar?.string }
    for name in ["unit", "period"] where !written.contains(name) {
      collector.report(.missingKey("headline.\(name)"), at: place(value))
    }
    guard let unit = parts["unit"], let period = parts["period"] else { return }
    settings.headline = DossierDescription.Headline(unit: unit, period: period)
  }

  private func required(_ key: Key, _ value: Node) -> String {
    guard let text = string(key, value) else { return "" }
    if text.isEmpty { collector.report(.missingKey(key.rawValue), at: place(value)) }
    return text
  }

  private func string(_ key: Key, _ value: Node) -> String? {
    guard let scalar = value.scalar else {
      collector.report(.wrongShape(key.rawValue, wanted: Self.text), at: place(value))
      return nil
    }
    return CellText.trimmed(scalar.string)
  }

  private func place(_ node: Node) -> Finding.Place {
    node.mark.map(place) ?? Finding.Place(file: file)
  }

  private func place(_ mark: Mark) -> Finding.Place {
    Finding.Place(file: file, line: mark.line, column: mark.column)
  }
}
