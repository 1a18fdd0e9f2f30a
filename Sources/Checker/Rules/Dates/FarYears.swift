import Figures
import Language

/// "giảm 8,6% so với năm 2919": a year far from now that is, but for one digit, one that the paragraph tells.
struct FarYears {
  let line: LineView

  func drafts(_ rule: RuleDescription) -> [Draft] {
    line.figures.indices.compactMap { index in
      guard let year = year(index), let near = near(year) else { return nil }
      return draft(index, year, near, rule)
    }
  }

  /// A bare number of four digits behind "năm", with nothing counted behind it: "năm 2919."; not "trong năm 2919 hộ".
  private func year(_ index: Int) -> Int? {
    let figure = line.figures[index]
    let before = figure.tokens.lowerBound - 1
    guard figure.isCount, figure.noun.isEmpty, figure.tokens.count == 1, figure.whole == nil, before > 0,
      line.tokens[before].word == Lexicon.year, Self.leads.contains(line.tokens[before - 1].word),
      line.text(figure.number).utf8.count == 4, figure.value > ExactDecimal(2100)
    else { return nil }
    let next = figure.tokens.upperBound
    guard next >= line.tokens.count || line.tokens[next].kind == .mark && !line.tokens[next].isMark("/") else {
      return nil
    }
    return Int(figure.value.coefficient)
  }

  /// The one year of the line that differs by one digit.
  private func near(_ year: Int) -> Int? {
    let digits = Array(String(year).utf8)
    let years = Set(
      line.mentions.compactMap { mention -> Int? in
        guard case .date(let date) = mention.kind, let other = date.fullYear, (1900...2100).contains(other),
          zip(digits, String(other).utf8).count(where: { $0 != $1 }) == 1
        else { return nil }
        return other
      })
    return years.count == 1 ? years.first : nil
  }

  private func draft(_ index: Int, _ year: Int, _ near: Int, _ rule: RuleDescription) -> Draft {
    let figure = line.figures[index]
    let printed = String(year)
    return Draft(
      rule: rule, verdict: .inconsistent, strength: .certain, figure: line.spot(of: figure),
      operands: [line.part(figure)], stated: printed, expected: String(near),
      wording: .said(
        summary: Phrases.Dates.impossible(printed), explanation: Phrases.Dates.farYear(printed, near: near),
        suggestion: Phrases.Dates.perhaps(String(near))))
  }

  private static let leads = LineReader.words("với trong đến hết cuối đầu của từ và kỳ")
}
