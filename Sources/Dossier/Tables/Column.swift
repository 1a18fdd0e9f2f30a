/// Every column that some table of a dossier has.
enum Column: UInt8, CaseIterable, Sendable {
  case accounts, across, against, approximate, arithmetic, arithmeticEn, article, assumed, author, base
  case baseValue, baseline, basis, bound, calendar, child, closing, code, date, decimals, decision
  case definition, denominator, direction, directive, figure, from, group, id, indicator, inferred, issued
  case issuer, issuerUnit, kind, label, level, line, maturity, measure, measuredOn, name, nameEn, nature
  case note, number, numerator, over, owner, parent, parents, period, place, population, printed
  case published, publisher, quantity, reason, results, short, sign, source, stage, stageEn, stated
  case subject, subjectEn, target, title, titleEn, to, type, unit, units, upper, value, version, window
  case words

  /// As the header writes it: `name_en`.
  var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { column in
    String(describing: column).reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}
