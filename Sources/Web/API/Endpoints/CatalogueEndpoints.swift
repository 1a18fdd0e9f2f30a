import Workflows

/// Documents, indicators, sources and the journal.
enum CatalogueEndpoints {
  static let all = [directives, directive, indicators, indicator, sources, source, journal]

  private static let directives = RouteEntry(
    .apiDirectives, .readPublished,
    APIOperation(
      "listDirectives", "All documents, the highest level first", parameters: [APIPaging.limit, APIPaging.after],
      result: APIPaging.schema(of: DirectiveShapes.entry.reference), problems: [.notFound])
  ) { visit in
    let model = try await DirectivesPage.Query(visit: visit).model()
    return try visit.call.page(
      of: model.groups.flatMap(\.entries), by: \.directive.id, as: DirectiveShapes.entry)
  }

  private static let directive = RouteEntry(
    .apiDirective, .readPublished,
    APIOperation(
      "getDirective", "A document, its chain up and down, the targets it sets",
      parameters: [.path("directive", "The document's id.", example: "D007")],
      result: DirectiveShapes.directive.reference,
      problems: [.notFound])
  ) { visit in
    try DirectiveShapes.directive.answer(
      try await visit.workspace.directive(visit.parameter("directive"), caller: visit.caller))
  }

  private static let indicators = RouteEntry(
    .apiIndicators, .readPublished,
    APIOperation(
      "listIndicators", "The catalogue of indicators",
      parameters: [
        .query("q", "Words of the code or the names, with or without tone marks.", example: "von dau tu"),
        APIPaging.limit, APIPaging.after,
      ], result: APIPaging.schema(of: CatalogueShapes.indicatorEntry.reference), problems: [.notFound])
  ) { visit in
    let model = try await IndicatorsPage.Query(visit: visit).model()
    return try visit.call.page(of: model.entries, by: \.indicator.code, as: CatalogueShapes.indicatorEntry)
  }

  private static let indicator = RouteEntry(
    .apiIndicator, .readPublished,
    APIOperation(
      "getIndicator", "An indicator and its definitions over time",
      parameters: [.path("indicator", "The indicator's code.", example: "I07")],
      result: CatalogueShapes.indicator.reference,
      problems: [.notFound])
  ) { visit in
    try CatalogueShapes.indicator.answer(try await IndicatorPage.Query(visit: visit).model())
  }

  private static let sources = RouteEntry(
    .apiSources, .readPublished,
    APIOperation(
      "listSources", "What figures are quoted from", parameters: [APIPaging.limit, APIPaging.after],
      result: APIPaging.schema(of: CatalogueShapes.sourceEntry.reference), problems: [.notFound])
  ) { visit in
    let model = try await SourcesPage.Query(visit: visit).model()
    return try visit.call.page(of: model.entries, by: \.source.code, as: CatalogueShapes.sourceEntry)
  }

  private static let source = RouteEntry(
    .apiSource, .readPublished,
    APIOperation(
      "getSource", "A source and what it says",
      parameters: [.path("source", "The source's code.", example: "bai-hai-phong")],
      result: CatalogueShapes.source.reference, problems: [.notFound])
  ) { visit in
    try CatalogueShapes.source.answer(try await SourcePage.Query(visit: visit).model())
  }

  private static let journal = RouteEntry(
    .apiJournal, .readJournal,
    APIOperation(
      "listJournal", "What was done, when and why, the newest first",
      parameters: [
        APIPaging.limit,
        .query(
          "after", "The sequence number of the last entry of the page before, as its `next` has it.",
          .number(0...Int.max, usually: nil)),
      ], result: APIPaging.schema(of: JournalShapes.entry.reference))
  ) { visit in
    let answer = try await visit.workspace.journal(
      before: visit.call.number("after").map(Int64.init), limit: visit.call.limit, caller: visit.caller)
    return try visit.call.page(answer.entries, next: answer.next.map(String.init), as: JournalShapes.entry)
  }
}
