import Language

/// One document cited with two dates, or with two issuers.
struct ReferenceDateRule: DocumentRule {
  static let description = RuleDescription(
    "reference.date", .reference, vi: "Ngày và nơi ban hành văn bản được viện dẫn",
    en: "Dates and issuers of documents cited")

  private var citations: [Citation] = []

  mutating func read(_ line: LineView, _ readings: LineReadings) { citations += readings.citations }

  /// A document as far as it can be told from another of the same number.
  private struct Key: Hashable {
    var kind: Word
    var number: Int
    var year: Int?
    var signs: [Word]
  }

  func conclude() -> [Draft] {
    var byKey: [Key: [Citation]] = [:]
    var order: [Key] = []
    for citation in citations {
      guard let key = key(citation) else { continue }
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(citation)
    }
    return order.flatMap { dates(byKey[$0]!) + days(byKey[$0]!) + issuers(byKey[$0]!) }
      + citations.compactMap(contradiction)
  }

  // MARK: Signs

  /// "Quyết định số 1512/QĐ-TTg … của UBND tỉnh": the sign is the Prime Minister's.
  private func contradiction(_ citation: Citation) -> Draft? {
    guard citation.hasSign, SignedIssuer.contradict(sign: citation.body, name: citation.issuer) else { return nil }
    guard !citation.isWithinOther || SignedIssuer.isAbove(name: citation.issuer, sign: citation.body) else {
      return nil
    }
    // Either may be the wrong one: both are underlined.
    var figure = citation.spot
    if let issuer = citation.issuerSpot { figure.end = issuer.end }
    return Draft(
      rule: Self.description, verdict: .inconsistent, figure: figure, operands: [Draft.Part(spot: figure)],
      stated: citation.printed, expected: nil,
      wording: .said(
        summary: Phrases.References.foreignSign(citation.printed), explanation: Phrases.References.signNames,
        suggestion: Phrases.References.lookUpNumber(citation.printed)))
  }

  /// By its signs; where none are printed, by its issuer.
  private func key(_ citation: Citation) -> Key? {
    let signs = citation.hasSign ? [citation.sign] + citation.body : CitedIssuer(citation.issuer).words
    guard !signs.isEmpty else { return nil }
    return Key(kind: citation.kind, number: citation.number, year: citation.year, signs: signs)
  }

  // MARK: Dates

  private func dates(_ citations: [Citation]) -> [Draft] {
    let dated = citations.filter { $0.date != nil }
    guard let first = dated.first else { return [] }
    var counts: [WrittenDate: Int] = [:]
    for citation in dated { counts[citation.date!, default: 0] += 1 }
    // The date given most often, the earlier mention winning a tie.
    let most = counts.values.max() ?? 1
    var usual = dated.first { $0.date.map { counts[$0] == most } ?? false } ?? first
    var drafts: [Draft] = []
    for citation in dated where citation.spot != usual.spot {
      guard citation.date == usual.date else {
        if let clash = clash(citation, usual) { drafts.append(clash) }
        continue
      }
      drafts.append(agreeing(citation, usual))
      usual = citation
    }
    return drafts
  }

  /// Số 12-QĐ/TU ngày 9/5 … số 12-QĐ/TU ngày 19/5: of a year that the text takes for granted.
  private func days(_ citations: [Citation]) -> [Draft] {
    let dated = citations.filter { $0.dayOnly != nil && $0.hasSign }
    guard let first = dated.first else { return [] }
    return dated.dropFirst().compactMap { citation in
      guard citation.sentence != first.sentence, !citation.isContrasted, !first.isContrasted,
        CitedIssuer(citation.issuer).mayBe(CitedIssuer(first.issuer)), subjectsAgree(citation, first)
      else { return nil }
      if citation.dayOnly == first.dayOnly { return agreeing(citation, first) }
      let texts = (citation.printed, printedDate(first), printedDate(citation))
      return draft(
        citation, first, .inconsistent, Phrases.References.twoDates(texts.0, texts.1, texts.2),
        Phrases.References.oneDate, Phrases.References.lookUpDate(texts.0))
    }
  }

  private func agreeing(_ citation: Citation, _ first: Citation) -> Draft {
    draft(
      citation, first, .consistent, Phrases.References.dateAgrees(citation.printed),
      Phrases.References.firstCited(first.printed),
      Phrases.Claims.nothingToDo)
  }

  private func clash(_ odd: Citation, _ usual: Citation) -> Draft? {
    guard !odd.isContrasted, !usual.isContrasted, let mine = odd.date, let its = usual.date, let year = mine.fullYear,
      let other = its.fullYear, mine.exists, its.exists, CitedIssuer(odd.issuer).mayBe(CitedIssuer(usual.issuer)),
      subjectsAgree(odd, usual)
    else { return nil }
    let isSameDay = mine.day == its.day && mine.month == its.month
    // Numbers begin again: each year with the State, each term with the Party.
    if year != other, !odd.isParty { return nil }
    let isSure = year == other || isSameDay && abs(year - other) < 4
    let texts = (odd.printed, printedDate(usual), printedDate(odd))
    return draft(
      odd, usual, isSure ? .inconsistent : .unverifiable,
      isSure
        ? Phrases.References.twoDates(texts.0, texts.1, texts.2)
        : Phrases.References.askDates(texts.0, texts.1, texts.2),
      isSure ? Phrases.References.oneDate : Phrases.References.numbersReturn, Phrases.References.lookUpDate(texts.0))
  }

  private func subjectsAgree(_ left: Citation, _ right: Citation) -> Bool {
    guard left.subject.count >= 3, right.subject.count >= 3 else { return true }
    return left.subject.prefix(2) == right.subject.prefix(2)
  }

  private func printedDate(_ citation: Citation) -> String {
    guard let date = citation.date ?? citation.dayOnly else { return "" }
    return [date.day, date.month, date.fullYear].compactMap { $0.map(String.init) }.joined(separator: "/")
  }

  // MARK: Issuers

  /// Ban Thường vụ Thành ủy and Thành ủy: one body said in two ways.
  private func issuers(_ citations: [Citation]) -> [Draft] {
    guard let first = citations.first(where: { !$0.issuer.isEmpty }) else { return [] }
    let its = CitedIssuer(first.issuer)
    guard let drifting = citations.first(where: { CitedIssuer($0.issuer).drifts(from: its) }) else { return [] }
    return [
      draft(
        drifting, first, .rounded, Phrases.References.twoIssuers(drifting.printed), Phrases.References.oneIssuer,
        Phrases.References.lookUpIssuer(drifting.printed), at: drifting.spot)
    ]
  }

  private func draft(
    _ citation: Citation, _ other: Citation, _ verdict: Verdict, _ summary: Phrase, _ explanation: Phrase,
    _ suggestion: Phrase, at spot: Spot? = nil
  ) -> Draft {
    let parts = [other, citation].map { Draft.Part(spot: $0.dateSpot ?? $0.spot) }
    return Draft(
      rule: Self.description, verdict: verdict, figure: spot ?? citation.dateSpot ?? citation.spot, operands: parts,
      stated: printedDate(citation), expected: printedDate(other).isEmpty ? nil : printedDate(other),
      wording: .said(summary: summary, explanation: explanation, suggestion: suggestion))
  }
}
