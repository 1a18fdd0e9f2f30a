import Foundation
import Testing

/// A page as it is read aloud, one line for each part: headings, columns, cells by row, links with their addresses.
struct Readable {
  private var lines: [String] = []
  private var line = ""
  /// Depth inside an element that is drawn or spoken by nobody.
  private var silent = 0
  private var addresses: [String] = []

  static func text(of html: String) -> String {
    var readable = Readable()
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      readable.say(rest[..<open])
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      readable.tag(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    readable.say(rest)
    readable.end()
    return readable.lines.joined(separator: "\n") + "\n"
  }

  private mutating func say(_ text: Substring) {
    guard silent == 0 else { return }
    line += unescaped(String(text))
  }

  private mutating func end() {
    let text = line.split(separator: " ").joined(separator: " ")
    if !text.isEmpty { lines.append(text) }
    line = ""
  }

  private mutating func tag(_ tag: String) {
    let name = String(tag.prefix { $0 != " " })
    if name == "svg" {
      if let label = Self.value("aria-label", in: tag), silent == 0 { line += " [\(unescaped(label))] " }
      silent += 1
    } else if name == "/svg" {
      silent -= 1
    } else if silent == 0 {
      write(name, tag)
    }
  }

  private mutating func write(_ name: String, _ tag: String) {
    switch name {
    case "h1", "h2", "h3": start("#" + (name == "h1" ? "" : "#") + " ")
    case "caption": start("[bảng] ")
    case "tr": start(Self.value("class", in: tag) == "group" ? "== " : "– ")
    case "th", "td": line += line.hasSuffix("– ") || line.hasSuffix("== ") ? "" : " | "
    case "li", "dt": start("• ")
    case "dd": line += ": "
    case "/tr", "/table": end()
    case "p", "div", "section", "table", "ul", "ol", "nav", "dl", "/ul", "/ol", "/p", "/div": breakBlock()
    case "details": line += " [+ "
    case "/details": line += "] "
    case "small", "span", "summary", "/summary", "br": line += " "
    case "a": addresses.append(unescaped(Self.value("href", in: tag) ?? ""))
    case "/a": line += " <\(addresses.popLast() ?? "")>"
    default: break
    }
  }

  private mutating func start(_ mark: String) {
    end()
    line = mark
  }

  /// Blocks inside a row stay in its line.
  private mutating func breakBlock() {
    if line.hasPrefix("– ") { line += " " } else { end() }
  }

  private static func value(_ name: String, in tag: String) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return tag[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(
      String.init)
  }
}

/// Compares a page as it is read with the reviewed text of that name; `RECORD_SNAPSHOTS=1` writes it anew.
func expectReadable(_ name: String, _ html: String, file: String = #filePath) throws {
  let text = Readable.text(of: html)
  let address = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: address.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try text.write(to: address, atomically: true, encoding: .utf8)
  }
  #expect(try text == String(contentsOf: address, encoding: .utf8), "\(name).txt differs")
}
