import ArgumentParser
import Foundation
import Store
import Workflows

/// Anchors to hold a journal against.
struct AnchorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Bản neo để đối chiếu: tệp do nhiemky journal anchor ghi ra, hoặc SỐ-MỤC:MÃ-BĂM; có thể lặp lại.",
      valueName: "bản-neo"))
  var anchor: [String] = []

  /// No anchor fills more than a page.
  private static let limit = 100_000

  /// Each once, however often it was given.
  func anchors() throws -> Set<Anchor> {
    try Set(
      anchor.map { text in
        if let anchor = AnchorPage.read(argument: text) { return anchor }
        guard let handle = FileHandle(forReadingAtPath: text), let data = try? handle.read(upToCount: Self.limit) else {
          throw CommandFailure.unusable("Không đọc được bản neo “\(text)”; hãy chỉ một tệp hoặc viết SỐ-MỤC:MÃ-BĂM.")
        }
        do {
          return try AnchorPage.read(page: String(decoding: data, as: UTF8.self))
        } catch let error as AnchorUnreadable {
          throw CommandFailure.unusable("\(text): \(error.phrase.vi)")
        }
      })
  }
}
