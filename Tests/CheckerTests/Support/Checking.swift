import Checker

/// A text, one block a line, checked.
struct Checking {
  let text: String
  let claims: [CheckedClaim]

  init(_ text: String, disabled: Set<String> = []) {
    self.text = text
    claims = FigureChecker(disabled: disabled).check(Self.manuscript(text))
  }

  /// What is printed where a rule found something, with its verdict: `sai 155 → 160`.
  func said(by rule: String) -> [String] {
    claims.filter { $0.rule == rule }.map { claim in
      "\(claim.verdict.rawValue) \(words(claim.figure)) → \(claim.expected ?? "?")"
    }
  }

  func verdicts(by rule: String) -> [Verdict] { claims.filter { $0.rule == rule }.map(\.verdict) }

  /// The printed figures called wrong, by whichever rule.
  var accused: [String] { claims.filter { $0.verdict == .inconsistent }.map { words($0.figure) } }

  func words(_ range: TextRange) -> String {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.start..<range.end])
    return String(view)
  }

  static func manuscript(_ text: String) -> Manuscript {
    let bytes = Array(text.utf8)
    var blocks: [Manuscript.Block] = []
    var start = 0
    var scalars = 0
    var first = 0
    var table = TableLines()
    for index in 0...bytes.count {
      if index == bytes.count || bytes[index] == 0x0A {
        if index > start, bytes[start] == 0x7C {
          table.append(bytes[start..<index], scalar: first, to: &blocks)
        } else if index > start {
          table.end()
          blocks.append(
            Manuscript.Block(
              kind: .paragraph, part: .body, words: bytes[start..<index], offsets: OffsetMap(from: first)))
        }
        start = index + 1
        first = scalars + 1
      }
      if index < bytes.count, bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    return Manuscript(text: bytes, blocks: blocks)
  }
}
