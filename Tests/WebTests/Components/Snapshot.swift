import Foundation
import Testing

/// Compares what a component writes with the reviewed file of that name under `Snapshots`, one element a line.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew instead; look at its diff before you keep it.
func expectSnapshot(
  _ name: String, _ html: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = html.replacing("><", with: ">\n<") + "\n"
  let address = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots/\(name).html")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: address.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: address, atomically: true, encoding: .utf8)
    return
  }
  let reviewed = try String(contentsOf: address, encoding: .utf8)
  #expect(text == reviewed, "\(name).html differs", sourceLocation: sourceLocation)
}
