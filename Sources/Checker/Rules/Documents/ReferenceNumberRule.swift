import Language

/// One document cited with two numbers; and every citation that agrees with an earlier one.
struct ReferenceNumberRule: DocumentRule {
  static let description = RuleDescription(
    "reference.number", .reference, vi: "Số, ký hiệu văn bản được viện dẫn", en: "Numbers of documents cited")

  private(set) var citations: [Citation] = []

  mutating func read(_ line: LineView, _ readings: LineReadings) { citations += readings.citations }

  func conclude() -> [Draft] {
    let clashes = clashing()
    return repeated() + misspelt() + clashes + swapped(besides: Set(clashes.map(\.figure)))
  }

  // MARK: The same number again

  private struct Number: Hashable {
    var kind: Word
    var number: Int
  }

  private func repeated() -> [Draft] {
    var seen: [Number: [Citation]] = [:]
    var drafts: [Draft] = []
    for citation in citations {
      let key = Number(kind: citation.kind, number: citation.number)
      // The last few citations are enough to find one that this one repeats; the nearest keeps a claim short.
      let earlier = seen[key, default: []]
      if let nearest = earlier.last(where: { Self.mayBeOne($0, citation) }) {
        drafts.append(repetition(of: nearest, citation))
      }
      seen[key] = earlier.suffix(3) + [citation]
    }
    return drafts
  }

  /// Nothing that both citations say differs.
  static func mayBeOne(_ left: Citation, _ right: Citation) -> Bool {
    if left.hasSign, right.hasSign, left.sign != right.sign || left.body != right.body || left.year != right.year {
      return false
    }
    if let mine = left.date, let its = right.date, mine.compared(to: its) != 0 { return false }
    return CitedIssuer(left.issuer).mayBe(CitedIssuer(right.issuer))
  }

  private func repetition(of first: Citation, _ again: Citation) -> Draft {
    let (now, before) = (again.printed, first.printed)
    return Draft(
      rule: Self.description, verdict: .consistent, figure: again.spot,
      operands: [Draft.Part(spot: first.spot), Draft.Part(spot: again.spot)], stated: now, expected: now,
      wording: .deferred {
        .said(
          summary: Phrases.References.repeated(now), explanation: Phrases.References.firstCited(before),
          suggestion: Phrases.Claims.nothingToDo)
      })
  }

  // MARK: Ctr for CTr

  private func misspelt() -> [Draft] {
    citations.compactMap { citation in
      guard let right = Self.usualSpelling(citation.printed) else { return nil }
      return draft(
        citation, nil, verdict: .rounded, summary: Phrases.References.misspelt(citation.printed),
        explanation: Phrases.References.usual(right), suggestion: Phrases.References.write(right), expected: right)
    }
  }

  /// The sign of programmes and submissions has capitals and one small letter; other signs are all capitals.
  private static func usualSpelling(_ printed: String) -> String? {
    // Most signs have no such letters, and bytes are seen sooner than letters.
    let bytes = printed.utf8
    let mayBe = zip(bytes, bytes.dropFirst()).contains {
      ($0 == UInt8(ascii: "C") || $0 == UInt8(ascii: "T")) && $1 | 0x20 == UInt8(ascii: "t")
    }
    guard mayBe else { return nil }
    let pairs = [("Ctr", "CTr"), ("CTR", "CTr"), ("Ttr", "TTr"), ("TTR", "TTr")]
    guard let (wrong, right) = pairs.first(where: { printed.contains($0.0) }) else { return nil }
    return printed.replacing(wrong, with: right)
  }

  // MARK: Two numbers for one document

  private func clashing() -> [Draft] {
    var counts: [Number: Int] = [:]
    for citation in citations { counts[Number(kind: citation.kind, number: citation.number), default: 0] += 1 }
    var identities: [Identity: Citation] = [:]
    var accused = Set<Number>()
    var drafts: [Draft] = []
    for citation in citations {
      for identity in Identity.all(of: citation) {
        guard let first = identities[identity] else {
          identities[identity] = citation
          continue
        }
        guard first.number != citation.number, first.sentence != citation.sentence,
          Slip.isDigitSlip(first.number, citation.number),
          !Self.datesPart(first, citation), !first.isContrasted, !citation.isContrasted
        else { continue }
        let (odd, usual) = Self.oddOne(first, citation, counts)
        guard accused.insert(Number(kind: odd.kind, number: odd.number)).inserted else { continue }
        drafts.append(
          draft(
            odd, usual, verdict: .inconsistent, summary: Phrases.References.twoNumbers(odd.printed, usual.printed),
            explanation: Phrases.References.sameDocument(usual.printed),
            suggestion: Phrases.References.write(usual.printed),
            expected: usual.printed))
      }
    }
    return drafts
  }

  /// What makes two citations of different numbers one document: the issuer and what it is about, or carries out.
  private struct Identity: Hashable {
    var kind: Word
    var issuer: [Word]
    var subject: [Word]
    var parent: Citation.Parent?

    static func all(of citation: Citation) -> [Identity] {
      let issuer = citation.hasSign ? [citation.sign] + citation.body : CitedIssuer(citation.issuer).words
      guard !issuer.isEmpty else { return [] }
      var all: [Identity] = []
      if citation.subject.count >= 3 {
        all.append(
          Identity(kind: citation.kind, issuer: issuer, subject: Array(citation.subject.prefix(4)), parent: nil))
      }
      if let parent = citation.parent {
        all.append(Identity(kind: citation.kind, issuer: issuer, subject: [], parent: parent))
      }
      return all
    }
  }

  private static func datesPart(_ left: Citation, _ right: Citation) -> Bool {
    if let mine = left.date, let its = right.date { return mine.compared(to: its) != 0 }
    return left.year != right.year
  }

  /// The number cited less often; of two cited alike, the later one.
  private static func oddOne(_ first: Citation, _ second: Citation, _ counts: [Number: Int]) -> (
    odd: Citation, usual: Citation
  ) {
    let mine = counts[Number(kind: first.kind, number: first.number)] ?? 0
    let its = counts[Number(kind: second.kind, number: second.number)] ?? 0
    return mine < its ? (first, second) : (second, first)
  }

  func draft(
    _ citation: Citation, _ other: Citation?, verdict: Verdict, summary: Phrase, explanation: Phrase,
    suggestion: Phrase,
    expected: String
  ) -> Draft {
    let parts = ([other].compactMap { $0 } + [citation]).map { Draft.Part(spot: $0.spot) }
    return Draft(
      rule: Self.description, verdict: verdict, figure: citation.spot, operands: parts, stated: citation.printed,
      expected: expected, wording: .said(summary: summary, explanation: explanation, suggestion: suggestion))
  }
}
