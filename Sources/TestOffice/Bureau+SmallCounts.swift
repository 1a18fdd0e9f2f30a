import Figures
import Model
import Workflows

extension Bureau {
  /// The unit that ``report(_:)`` is about.
  public static let reporting = "hai-phong-dang-bo"
  /// The source of ``report(_:)``.
  public static let unpublished = "bao-cao-noi-bo"

  /// Takes in a report of the Party organisation of Hải Phòng that is not published: of `count` members admitted, counted for
  /// a term and a year, and of the share that they are. Needs the dossier `hai-phong`.
  public func report(_ count: Int64, state: FigureState = .submitted) async throws {
    var batch = SetupBatch(
      dossier: DossierDescription(
        code: "bao-cao", name: "Báo cáo", nameEnglish: "Report", requires: ["hai-phong"], headline: nil))
    let origin = Quotation(source: Self.unpublished, place: "mục 2", words: "kết nạp \(count) đảng viên")
    batch.sources = [
      Source(
        code: Self.unpublished, title: "Báo cáo nội bộ", publisher: "", published: nil, author: "", note: "")
    ]
    guard let term = Period(code: "2020-07-20/P5Y"), let year = Period.year(2021) else { throw CancellationError() }
    func figure(_ id: String, _ indicator: String, _ period: Period, _ quantity: Quantity) -> Observation {
      Observation(
        id: id,
        fact: Fact(
          unit: Self.reporting, indicator: indicator, period: period, closing: nil, basis: .inPeriod,
          repetition: .total, calendar: .unstated, maturity: .official, population: ""),
        quantity: quantity, approximate: "", inference: nil, state: state, origin: origin,
        note: "trong đó \(count) người")
    }
    let part = ExactDecimal(count)
    batch.observations = [
      figure("BC1", "D07", term, .exact(part)), figure("BC2", "D07", year, .exact(part)),
      figure("BC3", "D14", year, .part(part, of: ExactDecimal(40))),
      figure("BC4", "D14N", year, .exact(part)), figure("BC5", "D15", year, .exact(ExactDecimal(count * 5))),
      figure("BC6", "D15N", year, .exact(part)), figure("BC7", "D15M", year, .exact(ExactDecimal(20))),
    ]
    batch.statements = [
      Statement(
        id: "BCS1", kind: .growth, unit: Self.reporting, indicator: "D07", period: term, figure: "BC1", against: nil,
        baseline: nil, target: nil, printed: .exact(ExactDecimal(count * 10)), measure: Measure("%"), approximate: "",
        origin: origin, reason: "", note: "")
    ]
    _ = try await workspace.load([batch], reason: nil, dryRun: false, caller: .machineOperator)
  }
}
