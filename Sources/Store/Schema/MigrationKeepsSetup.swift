extension Migrations {
  static let keepsSetup = Migration("keeps what dossiers set up") { dialect in
    let tables = SetupDefinitions(dialect: dialect)
    return tables.organisation + tables.measurement + tables.intent + tables.evidence + tables.accounting
      + tables.lookups
  }
}

/// The first shape of the set-up tables. A part of a released migration: later shapes are later migrations.
private struct SetupDefinitions {
  let dialect: Dialect

  private var text: String { "\(dialect.text) NOT NULL" }
  private var optionalText: String { dialect.text }
  private var integer: String { "\(dialect.integer) NOT NULL" }
  private var optionalInteger: String { dialect.integer }

  /// A table whose rows are never overwritten: each says which entry brought it and which replaced it.
  private func table(_ name: String, key: String, _ columns: KeyValuePairs<String, String>) -> [String] {
    let own = columns.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return [
      """
      CREATE TABLE \(name) (\(own), dossier \(text),
        entered \(integer) REFERENCES journal (seq), superseded \(optionalInteger) REFERENCES journal (seq),
        PRIMARY KEY (entered, \(key)))\(dialect.strict)
      """,
      "CREATE UNIQUE INDEX \(name)_current ON \(name) (\(key)) WHERE superseded IS NULL",
      "CREATE INDEX \(name)_of_dossier ON \(name) (dossier) WHERE superseded IS NULL",
      "CREATE INDEX \(name)_superseded ON \(name) (superseded, \(key)) WHERE superseded IS NOT NULL",
    ]
  }

  var organisation: [String] {
    table(
      "dossiers", key: "code",
      [
        "code": text, "name": text, "name_en": text, "requires": text, "headline_unit": optionalText,
        "headline_period": optionalText,
      ])
      + table(
        "unit_versions", key: "code, valid_from",
        [
          "code": text, "valid_from": text, "valid_to": optionalText, "kind": text, "level": text,
          "name": text,
          "name_en": text, "short": text, "note": text, "name_sort": text, "name_search": text,
        ])
      + table(
        "edges", key: "line, child, parent, valid_from",
        [
          "line": text, "child": text, "parent": text, "valid_from": text, "valid_to": optionalText,
          "decision": optionalText, "note": text,
        ])
      + table(
        "terms", key: "unit, label",
        ["unit": text, "label": text, "period_from": text, "period_to": text, "assumed": integer])
      + table(
        "reorganisations", key: "id",
        [
          "id": text, "kind": text, "stated_date": text, "decision": optionalText, "title": text,
          "title_en": text,
          "source": optionalText, "place": optionalText, "words": optionalText, "note": text,
        ])
      + table(
        "reorganisation_units", key: "reorganisation, side, position",
        ["reorganisation": text, "side": text, "position": integer, "unit": text])
  }

  var measurement: [String] {
    table(
      "indicator_versions", key: "code, valid_from",
      [
        "code": text, "valid_from": text, "valid_to": optionalText, "name": text, "name_en": text,
        "measure": text,
        "decimals": integer, "direction": text, "nature": text, "across": text, "numerator": optionalText,
        "denominator": optionalText, "line": text, "definition": text, "source": text, "note": text,
        "name_sort": text, "name_search": text,
      ])
      + table(
        "observations", key: "id",
        [
          "id": text, "unit": text, "indicator": text, "period_from": text, "period_to": text,
          "closing": optionalText, "basis": text, "repetition": text, "calendar": text, "maturity": text,
          "population": text, "quantity_kind": text, "low": optionalInteger, "high": optionalInteger,
          "low_open": integer, "high_open": integer, "whole": optionalInteger, "scale": integer,
          "approximate": text, "arithmetic": optionalText, "arithmetic_en": optionalText, "state": text,
          "source": text, "place": text, "words": text, "note": text,
        ])
  }

  var intent: [String] {
    table(
      "directives", key: "id",
      [
        "id": text, "type": text, "number": text, "sign": text, "issuer": text, "issuer_unit": optionalText,
        "issued": optionalText, "level": text, "title": text, "source": optionalText, "place": optionalText,
        "words": optionalText, "note": text, "name_sort": text, "name_search": text,
      ])
      + table(
        "directive_parents", key: "directive, parent, relation",
        ["directive": text, "parent": text, "relation": text, "position": integer])
      + table(
        "targets", key: "id, version",
        [
          "id": text, "version": integer, "target_group": optionalText, "owner": text, "measured_on": text,
          "indicator": optionalText, "subject": text, "subject_en": text, "aspect": text, "over_time": text,
          "bound": text, "stated_plainly": integer, "value_low": optionalInteger,
          "value_high": optionalInteger,
          "value_scale": integer, "measure": optionalText, "base_from": optionalText, "base_to": optionalText,
          "base_value": optionalInteger, "base_scale": integer, "stage": text, "stage_en": text,
          "window_from": optionalText, "window_to": optionalText, "window_label": text,
          "directive": optionalText,
          "article": text, "arithmetic": optionalText, "arithmetic_en": optionalText, "source": text,
          "place": text, "words": text, "note": text,
        ])
  }

  var evidence: [String] {
    table(
      "sources", key: "code",
      [
        "code": text, "title": text, "publisher": text, "published": optionalText, "author": text,
        "note": text,
        "name_sort": text, "name_search": text,
      ])
      + table(
        "statements", key: "id",
        [
          "id": text, "kind": text, "unit": optionalText, "indicator": optionalText,
          "period_from": optionalText,
          "period_to": optionalText, "figure": optionalText, "against_from": optionalText,
          "against_to": optionalText, "baseline": optionalText, "target": optionalText,
          "quantity_kind": optionalText, "low": optionalInteger, "high": optionalInteger, "low_open": integer,
          "high_open": integer, "whole": optionalInteger, "scale": integer, "measure": optionalText,
          "approximate": text, "source": text, "place": text, "words": text, "reason": text, "note": text,
        ])
  }

  var accounting: [String] {
    table("inventory", key: "id", ["id": text, "kind": text, "source": text, "words": text])
      + table(
        "accounts", key: "item, outcome, target_row", ["item": text, "outcome": text, "target_row": text])
  }

  /// Ways in that pages need; the keys of current rows are ways in already.
  var lookups: [String] {
    [
      "CREATE INDEX edges_below ON edges (parent, line) WHERE superseded IS NULL",
      "CREATE INDEX edges_above ON edges (child, line) WHERE superseded IS NULL",
      "CREATE INDEX observations_of_unit ON observations (unit, indicator) WHERE superseded IS NULL",
      "CREATE INDEX targets_on_unit ON targets (measured_on) WHERE superseded IS NULL",
      "CREATE INDEX targets_of_directive ON targets (directive) WHERE superseded IS NULL",
      "CREATE INDEX statements_of_unit ON statements (unit) WHERE superseded IS NULL",
      "CREATE INDEX statements_of_target ON statements (target) WHERE superseded IS NULL",
      "CREATE INDEX statements_of_figure ON statements (figure) WHERE superseded IS NULL",
      "CREATE INDEX directive_children ON directive_parents (parent) WHERE superseded IS NULL",
    ]
  }
}
