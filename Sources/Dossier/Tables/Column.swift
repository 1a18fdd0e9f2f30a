/// Every column that some table of a dossier has.
enum Column: UInt8, CaseIterable, Sendable {
  case accounts, across, against, approximate, arithmetic, arithmeticEn, article, assumed, author, base, baseValue
  case baseline, basis, bound, calendar, child, closing, code, date, decimals, decision, definition, denominator
  case direction, directive, figure, from, group, id, indicator, inferred, issued, issuer, issuerUnit, kind, label
  case level, line, maturity, measure, measuredOn, name, nameEn, nature, note, number, numerator, over, owner, parent
  case parents, period, place, population, printed, published, publisher, quantity, reason, results, short, sign
  case source, stage, stageEn, stated, subject, subjectEn, target, title, titleEn, to, type, unit, units, upper
  case value, version, window, words

  /// As the header writes it: `name_en`.
  var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { column in
    String(describing: column).reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}
