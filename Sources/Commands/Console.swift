import Foundation

/// Results go to standard output, everything else to standard error.
enum Console {
  static func print(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  static func print(_ data: Data) {
    try? FileHandle.standardOutput.write(contentsOf: data + Data("\n".utf8))
  }

  static func complain(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that went away (`nhiemky … | head`) is no failure of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
