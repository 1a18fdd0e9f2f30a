import Figures

/// "Diện tích 41,5 km², dân số 5.187 người, mật độ dân số 152 người/km²": people over square kilometres.
extension PopulationRule {
  typealias Place = RecentFigures.Place

  /// The density that the figure is, or completes: "Mật độ 88 người/km². … Dân số: 4.093 người".
  func density(_ index: Int, _ line: LineView) -> Draft? {
    let place = Place(view: line, index: index, line: recent.line)
    if isDensity(place) { return density(place) }
    guard isHeadcount(place.figure), begins(with: Self.population, place),
      let stated = recent.last(1, where: { $0.noun.first == Self.person || $0.unit == .squareKilometre }).first,
      isDensity(stated),
      let area = recent.last(2, where: { $0.unit == .squareKilometre }).first, area.line == stated.line,
      isBrief(stated), index + 1 >= line.figures.count || !isDensity(Place(view: line, index: index + 1, line: 0))
    else { return nil }
    return judge(stated, people: place, area: area, isSure: true)
  }

  /// Of what is told before it.
  private func density(_ stated: Place) -> Draft? {
    let areas = recent.last(6) { $0.unit == .squareKilometre }
    let counts = recent.last(8, where: isHeadcount).filter { !isDensity($0) }
    for area in areas {
      for people in counts {
        let isSure =
          areas.count == 1 && counts.count == 1 && [stated, area, people].allSatisfy { isLabel($0.view) }
          || isOfOneSentence(stated, people, area, areas, counts)
        if let draft = judge(stated, people: people, area: area, isSure: isSure) { return draft }
      }
    }
    return nil
  }

  private func judge(_ stated: Place, people: Place, area: Place, isSure: Bool) -> Draft? {
    guard let all = people.figure.bounds(), let ground = area.figure.bounds(), let result = all.over(ground) else {
      return nil
    }
    var printed = stated.figure
    (printed.unit, printed.whole) = (.percent, nil)
    let verdict = Agreement(result, with: printed).verdict
    // What is a twentieth off may be of the year before.
    guard verdict != .inconsistent || isSure && !Claimant.isNear(result, printed, 20) else { return nil }
    let (one, two) = (people.stored, area.stored)
    return stated.stored.draft(
      Self.description, of: [one, two], result: result, formula: "\(one.number) ÷ \(two.number)", subject: .average,
      verdict: verdict)
  }

  /// All three in one sentence that tells no other area and no other number of people.
  private func isOfOneSentence(
    _ stated: Place, _ people: Place, _ area: Place, _ areas: [Place], _ counts: [Place]
  ) -> Bool {
    let places = [stated, people, area]
    guard places.allSatisfy({ $0.line == stated.line && $0.figure.sentence == stated.figure.sentence }),
      places.allSatisfy({ $0.figure.approximation == .exact && $0.figure.bracket == stated.figure.bracket })
    else { return false }
    // "mật độ dân số trung bình của tỉnh là", "tại khu trung tâm": of another place.
    let own = GapWords(line: stated.view, index: stated.index).own
    guard own.allSatisfy({ !stated.view.tokens[$0].isWord || Self.plain.contains(stated.view.tokens[$0].word) }) else {
      return false
    }
    return [areas, counts].allSatisfy { others in
      others.count { $0.line == stated.line && $0.figure.sentence == stated.figure.sentence } == 1
    }
  }

  /// mật độ dân số 62 người/km2
  private func isDensity(_ place: Place) -> Bool {
    place.figure.noun.first == Self.person && place.figure.upper == nil
      && Self.densities.occur(in: place.view, GapWords(line: place.view, index: place.index).range(12))
  }

  private func isHeadcount(_ figure: Figure) -> Bool {
    figure.isCount && figure.value > ExactDecimal(500) && figure.upper == nil && figure.whole == nil
      && figure.noun.first.map { Self.people.contains($0) } ?? false
  }

  /// "- Diện tích: 1.471,7 km²": a line of particulars.
  private func isLabel(_ line: LineView) -> Bool {
    line.tokens.count <= 17 && line.tokens.prefix(8).contains { $0.isMark(":") }
  }

  /// "- Diện tích: 39,76 km². Mật độ dân số 88 người/km²": a line that tells no more.
  private func isBrief(_ place: Place) -> Bool { place.view.tokens.count <= 24 && place.view.figures.count <= 3 }

  /// Whether its own words are "Dân số:".
  private func begins(with name: [Word], _ place: Place) -> Bool {
    let tokens = place.view.tokens
    return isLabel(place.view)
      && ListWords(line: place.view).has(name, in: 0..<min(tokens.count, place.figure.tokens.lowerBound))
  }

  private static let person = Word("người")
  private static let plain = LineReader.words("với và có mật độ dân số cư trú đạt là bình quân trung khoảng")
  private static let people = LineReader.words("người nhân khẩu")
  private static let population = Word.phrase("dân số")
  private static let densities = PhraseSet(["mật độ"])
}
