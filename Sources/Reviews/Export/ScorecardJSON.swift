import Figures
import Foundation
import Language
import Model

/// Scorecards as JSON, in the shape users script against.
public struct ScorecardJSON: Sendable {
  private let sources: [String: Source]
  private let owners: [String: UnitReference]
  private let tongue: Tongue

  /// - Parameters:
  ///   - sources: by code; a missing one is named by its code.
  ///   - owners: the units that targets are owed by, by code.
  public init(sources: [String: Source], owners: [String: UnitReference], tongue: Tongue = .vi) {
    self.sources = sources
    self.owners = owners
    self.tongue = tongue
  }

  /// - Parameter asOf: the moment it was asked, ISO 8601 in UTC.
  public func encode(_ scorecard: Scorecard, asOf: String) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(
      ScorecardDocument(
        unit: unit(scorecard.unit), period: span(scorecard.period), boundaries: scorecard.boundaries.code, asOf: asOf,
        lines: scorecard.lines.map(line)))
  }

  /// One line as it stands in ``encode(_:asOf:)``.
  public func document(_ line: ScorecardLine) -> any Encodable & Sendable { self.line(line) }

  /// One target as it stands in a line.
  public func document(_ reading: TargetReading, _ indicator: Indicator?) -> any Encodable & Sendable {
    goal(reading, indicator)
  }

  /// What a source prints as it stands in a line.
  public func document(_ reading: PrintedReading) -> any Encodable & Sendable { printed(reading) }

  private func line(_ line: ScorecardLine) -> ScorecardDocument.Line {
    let actual = line.actual
    return ScorecardDocument.Line(
      indicator: measured(line), measuredOn: unit(line.measuredOn), period: line.period.map(span),
      timing: line.timing.rawValue, actual: exact(actual?.quantity), range: range(actual?.quantity),
      part: part(actual?.quantity), approximate: actual.flatMap { $0.approximate.isEmpty ? nil : $0.approximate },
      withheld: actual?.isWithheld == true, inferred: actual?.inference != nil,
      maturity: actual?.fact.maturity.rawValue,
      basis: actual?.fact.basis.rawValue, calendar: actual?.fact.calendar.rawValue,
      closing: actual?.fact.closing?.iso, state: actual?.state.rawValue,
      competing: line.competing.map {
        .init(actual: exact($0.quantity), range: range($0.quantity), source: source($0.origin))
      },
      coverage: nil, targets: line.targets.map { goal($0, line.indicator) },
      previous: line.previous.map(compared), samePeriodLastYear: line.samePeriodLastYear.map(compared),
      printed: line.printed.map(printed),
      sources: ([actual].compactMap { $0 } + line.repeated).map { source($0.origin) })
  }

  private func measured(_ line: ScorecardLine) -> ScorecardDocument.Measured {
    guard let indicator = line.indicator else {
      let target = line.targets.first?.target
      let subject = tongue == .en ? target?.subjectEnglish : target?.subject
      return .init(code: nil, name: subject ?? "", unit: nil, decimals: 0)
    }
    return .init(
      code: indicator.code, name: tongue == .en ? indicator.nameEnglish : indicator.name,
      unit: FigureText.unit(indicator.measure, in: tongue), decimals: indicator.decimals)
  }

  private func goal(_ reading: TargetReading, _ indicator: Indicator?) -> ScorecardDocument.Goal {
    let target = reading.target
    let assessment = reading.assessment
    return .init(
      id: target.id, group: target.group,
      owner: owners[target.owner].map(unit) ?? .init(code: target.owner, name: target.owner),
      text: TargetSentence.write(target, indicator: indicator, tongue), quoted: target.origin.words,
      article: target.article, directive: target.directive, bound: target.bound.rawValue,
      quantity: target.aspect.rawValue, over: target.over.rawValue, values: target.values.map(\.shortest),
      inferred: target.inference != nil,
      arithmetic: target.inference.map { tongue == .en ? $0.arithmeticEnglish : $0.arithmetic },
      window: target.window.map { span(LabelledPeriod(label: target.windowLabel, period: $0)) },
      evaluated: exact(assessment.evaluated), attainedPercent: assessment.attained?.plain,
      attainedPercentOfUpper: assessment.attainedOfUpper?.plain, excess: assessment.excess?.shortest,
      expected: assessment.expected?.shortest, printedPercent: exact(reading.printed?.printed),
      printedAs: reading.printed?.kind.rawValue,
      status: assessment.status.rawValue, reason: assessment.reason.rawValue)
  }

  private func compared(_ comparison: Comparison) -> ScorecardDocument.Compared {
    .init(
      period: comparison.period.label, actual: exact(comparison.other.quantity),
      range: range(comparison.other.quantity), inferred: comparison.other.inference != nil,
      change: comparison.change?.shortest, changePercent: comparison.changePercent?.plain,
      marks: comparison.marks.map(\.rawValue))
  }

  private func printed(_ reading: PrintedReading) -> ScorecardDocument.Printed {
    let agrees: Bool? =
      switch reading.agreement {
      case .agrees, .truncated: true
      case .differs: false
      case .circular, .unknown: nil
      }
    return .init(
      text: reading.statement.origin.words,
      recomputed: reading.recomputed.map { $0.rounded(to: max(1, reading.statement.printedPlaces)).shortest },
      agrees: agrees, agreement: reading.agreement.rawValue)
  }

  private func source(_ origin: Quotation) -> ScorecardDocument.Source {
    .init(
      kind: "quotation", reference: sources[origin.source].map(SourceSentence.cite) ?? origin.source,
      place: origin.place, excerpt: origin.words)
  }

  private func unit(_ reference: UnitReference) -> ScorecardDocument.Unit {
    .init(code: reference.code, name: tongue == .en ? reference.nameEnglish : reference.name)
  }

  private func span(_ named: LabelledPeriod) -> ScorecardDocument.Span {
    .init(label: named.label, from: named.period.from.iso, to: named.period.to.iso)
  }

  private func exact(_ quantity: Quantity?) -> String? { quantity?.exactValue?.shortest }

  private func range(_ quantity: Quantity?) -> ScorecardDocument.Range? {
    guard case .interval(let interval)? = quantity else { return nil }
    return .init(
      from: interval.lower?.shortest, to: interval.upper?.shortest, fromOpen: interval.lowerOpen,
      toOpen: interval.upperOpen)
  }

  private func part(_ quantity: Quantity?) -> ScorecardDocument.Part? {
    guard case .part(let value, let whole)? = quantity else { return nil }
    return .init(of: whole.shortest, value: value.shortest)
  }
}

extension Statement {
  /// How many decimals the source prints.
  var printedPlaces: Int { printed?.numbers.map(\.scale).max() ?? 0 }
}
