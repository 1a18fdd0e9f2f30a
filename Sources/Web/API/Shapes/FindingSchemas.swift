import Checker

/// The findings of the checker, as `nhiemky check --format json` writes them.
enum FindingSchemas {
  static let all: [String: Schema] = ["Finding": finding, "Operand": operand]

  private static let finding = Schema.object([
    "file": .text.about("The name that was given, or `-`."), "line": .count.about("From 1."),
    "column": .count.about("From 1."), "start": .count.about("In Unicode scalars of the text, from 0."), "end": .count,
    "part": .choice(["body", "table", "note"]), "text": .text.about("The words of the claim."),
    "rule": .text.about("A stable name."), "relation": .choice(Relation.self), "operands": .list(.named("Operand")),
    "stated": .text, "expected": .text.orNull.about("A value, or `min..max`."),
    "verdict": .choice(Verdict.self), "summary": .text, "explanation": .text, "suggestion": .text,
  ]).about("A claim of a text about figures, and whether it holds.")

  private static let operand = Schema.object([
    "text": .text, "value": .text.orNull, "unit": .text, "start": .count, "end": .count,
  ]).about("A figure of the text that a claim rests on.")
}
