import Figures
import Foundation
import Language
import Model
import Testing

@testable import Model
@testable import Web
@testable import Workflows

/// Hand-made answers for the pages that show where things come from: after Hải Phòng's congress of 2020.
enum CitedSamples {
  static func term(_ code: String = "2015-07-20/P5Y", _ label: String = "2015-2020") throws -> LabelledPeriod {
    LabelledPeriod(label: label, period: try #require(Period(code: code)))
  }

  static let committee = UnitReference(
    code: "hai-phong", name: "Khu kinh tế Hải Phòng", nameEnglish: "Hai Phong Economic Zone",
    short: "KKT Hải Phòng")
  static let party = UnitReference(
    code: "hai-phong-dang-bo", name: "Đảng bộ Khu Kinh tế Hải Phòng",
    nameEnglish: "Hai Phong Party Organisation",
    short: "Đảng bộ KKT Hải Phòng")

  static let source = Source(
    code: "bai-hai-phong", title: "Đại hội <lần thứ 4>", publisher: "", published: nil, author: "Hồng Thanh",
    note: "Bản lưu không ghi tên báo")
  static let sources = [source.code: source]

  static func quotation(_ words: String, _ place: String = "đoạn 8") -> Quotation {
    Quotation(source: source.code, place: place, words: words)
  }

  static func indicator(_ code: String = "D07", _ name: String = "Số đảng viên kết nạp mới") -> Indicator {
    Indicator(
      code: code, validity: .always, name: name, nameEnglish: "Members admitted",
      measure: Measure("đảng viên"),
      decimals: 0, direction: .up, nature: .flow, across: .sum, numerator: nil, denominator: nil,
      line: .party,
      definition: "", source: "", note: "")
  }

  static func observation(
    _ id: String, _ quantity: Quantity, in period: Period, words: String, place: String = "đoạn 8",
    basis: Basis = .inPeriod, closing: CalendarDate? = nil, approximate: String = "",
    inference: Inference? = nil
  ) -> Observation {
    Observation(
      id: id,
      fact: Fact(
        unit: party.code, indicator: "D07", period: period, closing: closing, basis: basis,
        repetition: .total,
        calendar: .unstated, maturity: .unstated, population: ""),
      quantity: quantity, approximate: approximate, inference: inference, state: .quoted,
      origin: quotation(words, place), note: "")
  }

  static func target(
    _ id: String = "T008", bound: Target.Bound = .atLeast, values: [ExactDecimal] = [number("200")],
    inference: Inference? = nil, group: String? = nil
  ) throws -> Target {
    let window = try term()
    return Target(
      id: id, group: group, version: 1, owner: party.code, measuredOn: party.code, indicator: "D07",
      subject: "",
      subjectEnglish: "", aspect: .value, over: .total, bound: bound, statedPlainly: true, values: values,
      measure: Measure("đảng viên"), base: nil, stage: "", stageEnglish: "", window: window.period,
      windowLabel: window.label, directive: "D016", article: "", inference: inference,
      origin: quotation("kết nạp mới 155/200 đảng viên (đạt 78% chỉ tiêu"), note: "")
  }

  static func assessment(
    _ status: TargetStatus, _ reason: TargetAssessment.Reason, evaluated: String? = nil,
    attained: String? = nil,
    ofUpper: String? = nil, excess: String? = nil, expected: String? = nil
  ) -> TargetAssessment {
    TargetAssessment(
      evaluated: evaluated.map { .exact(number($0)) }, basis: evaluated == nil ? [] : ["F018"],
      attained: attained.map(number), attainedOfUpper: ofUpper.map(number), excess: excess.map(number),
      expected: expected.map(number), status: status, reason: reason)
  }

  /// 155 of 200, missed.
  static func missed(_ target: Target) -> TargetReading {
    TargetReading(
      target: target,
      assessment: assessment(.missed, .final, evaluated: "155", attained: "77.5", excess: "-45"),
      printed: nil)
  }

  static func line(
    _ targets: [TargetReading], actual: Observation?, competing: [Observation] = [],
    printed: [PrintedReading] = []
  ) throws -> ScorecardLine {
    ScorecardLine(
      indicator: indicator(), measuredOn: party, period: try term(), timing: .current, actual: actual,
      competing: competing, repeated: [], targets: targets, previous: nil, samePeriodLastYear: nil,
      printed: printed, series: [])
  }

  static func statement(
    _ id: String, _ kind: Statement.Kind, _ words: String, printed: String? = nil, target: String? = nil,
    reason: String = "", place: String = "đoạn 8"
  ) -> Statement {
    Statement(
      id: id, kind: kind, unit: nil, indicator: nil, period: nil, figure: nil, against: nil, baseline: nil,
      target: target, printed: printed.map { .exact(number($0)) }, measure: Measure("%"), approximate: "",
      origin: quotation(words, place), reason: reason, note: "")
  }

  static func directive(
    _ id: String, _ sign: String, _ level: String, parents: [Directive.Parent] = [], number: String = ""
  ) -> Directive {
    Directive(
      id: id, type: "Nghị quyết", number: number, sign: sign, issuer: "Bộ Chính trị", issuerUnit: nil,
      issued: StatedDate("2019-01-24"), level: level, title: "Về \(id)", parents: parents,
      origin: quotation("Nghị quyết \(sign)"), note: "")
  }

  /// 45-NQ/TW, carried out by 76-CTr/TU (also cited as number 7), carried out by the congress's resolution.
  static func chain() -> DirectiveChain {
    let central = directive("D009", "45-NQ/TW", "Trung ương")
    let city = directive(
      "D010", "76-CTr/TU", "Thành ủy", parents: [.init(directive: "D009", relation: .implements)])
    let again = directive(
      "D011", "", "Thành ủy", parents: [.init(directive: "D010", relation: .sameAs)], number: "7")
    let congress = directive("D017", "", "Đảng bộ cơ sở")
    return DirectiveChain(
      directive: city, above: [.init(directive: central, relation: .concretizes, next: [])],
      below: [
        .init(directive: again, relation: .sameAs, next: []),
        .init(directive: congress, relation: .implements, next: []),
      ])
  }
}

/// How often a text stands in another.
func occurrences(of part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }
