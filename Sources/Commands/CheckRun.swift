import Checker
import Foundation
import Language
import Proofreading

/// Checks files one after another. What cannot be read is said, and the others are still checked.
struct CheckRun {
  let checker: FigureChecker
  let tongue: Tongue
  /// Whether claims that are not wrong are shown too.
  let all: Bool
  /// Where the commented Word file goes.
  let output: String?

  private var counts: [Verdict: Int] = [:]
  private var checked = 0
  private var unusable = false
  private var refused = false

  init(checker: FigureChecker, tongue: Tongue, all: Bool, output: String?) {
    self.checker = checker
    self.tongue = tongue
    self.all = all
    self.output = output
  }

  /// - Returns: the process's exit code.
  mutating func check(_ files: [String], writer: any ReportWriter) -> Int32 {
    var writer = writer
    // A reader that went away (`nhiemky … | head`) is no failure of ours.
    var results = ByteOutput { try? FileHandle.standardOutput.write(contentsOf: $0) }
    writer.begin(&results)
    for file in files {
      do throws(ReadingRefusal) {
        try check(file, &writer, &results)
      } catch {
        if error.cause == .secret { refused = true } else { unusable = true }
        Console.complain("\(file): \(error.phrase[tongue])")
      }
    }
    writer.end(complete: !unusable && !refused, to: &results)
    Console.complain(
      Phrases.Checking.counts(
        files: checked, wrong: counts[.inconsistent, default: 0], rounded: counts[.rounded, default: 0],
        questions: counts[.unverifiable, default: 0], right: all ? counts[.consistent, default: 0] : nil)[tongue])
    if unusable { return 2 }
    if refused { return 3 }
    return counts[.inconsistent, default: 0] > 0 ? 1 : 0
  }

  private mutating func check(
    _ file: String, _ writer: inout any ReportWriter, _ results: inout ByteOutput
  ) throws(ReadingRefusal) {
    let limits = ReadingLimits.file
    let document = try DocumentReader.read(CheckInput.read(file, limit: limits.largest), name: file, limits: limits)
    if output != nil, document.word == nil { throw ReadingRefusal(.format, Phrases.Checking.outputNeedsWord) }
    let claims = checker.check(document.manuscript)
    checked += 1
    for claim in claims { counts[claim.verdict, default: 0] += 1 }
    let shown = all ? claims : claims.filter { $0.verdict == .inconsistent }
    writer.write(ProofReport(file: file, manuscript: document.manuscript, claims: shown), to: &results)
    if let output, let word = document.word { try comment(word, claims, output) }
  }

  /// Questions are put to whoever reads the Word file, even where they are not shown on the screen.
  private func comment(_ word: WordManuscript, _ claims: [CheckedClaim], _ path: String) throws(ReadingRefusal) {
    let remarked = all ? claims : claims.filter { $0.verdict == .inconsistent || $0.verdict == .unverifiable }
    let bytes = try word.commented(remarked, tongue: tongue, date: Date().formatted(.iso8601))
    do {
      // A temporary file beside it takes its place when it is whole.
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ReadingRefusal(.format, Phrases.Checking.unwritable(path))
    }
    Console.complain(Phrases.Checking.written(remarked.count, path)[tongue])
  }
}
