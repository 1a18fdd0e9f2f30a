import Figures
import Language
import Model
import Reviews
import Workflows

extension TargetPage {
  /// What the page of a target shows.
  struct Model: Sendable {
    let reading: TargetReading
    let line: ScorecardLine
    let owner: UnitReference
    let siblings: [TargetReading]
    /// By code: siblings may be of other indicators than this target.
    let siblingIndicators: [String: Indicator]
    let directive: Directive?
    /// Nil where no document is known to set it.
    let chain: ChainLayers?
    let home: TargetAnswer.Home
    let sources: [String: Source]
    /// What sources print about this target or its figure; nothing about other targets of the same line.
    let printed: [PrintedReading]

    var target: Target { reading.target }
    var assessment: TargetAssessment { reading.assessment }

    init(_ answer: TargetAnswer, siblingIndicators: [String: Indicator]) {
      self.siblingIndicators = siblingIndicators
      reading = answer.reading
      line = answer.line
      owner = answer.owner
      siblings = answer.siblings
      directive = answer.directive
      chain = answer.chain.map(ChainLayers.init)
      home = answer.home
      sources = answer.sources
      let id = answer.reading.target.id
      printed = answer.line.printed.filter { $0.statement.target == nil || $0.statement.target == id }
    }

    func sentence(in tongue: Tongue) -> String {
      let text = TargetSentence.write(target, indicator: line.indicator, tongue)
      return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Names of periods that the page speaks of.
    var named: [LabelledPeriod] {
      [home.period, line.period, line.previous?.period, line.samePeriodLastYear?.period].compactMap { $0 }
    }

    /// The level to draw across the measure's path, in its own measure; nil where the target is of another
    /// kind.
    var aimOnPath: ExactDecimal? {
      guard target.aspect == .value || target.aspect == .share, let measure = target.measure,
        let own = line.indicator?.measure, let aim = target.values.first
      else { return nil }
      return measure.convert(aim, to: own)
    }

    /// The day that what is set against the target reaches to; nil where several figures make it up.
    var reaches: CalendarDate? {
      guard let actual = line.actual, assessment.basis == [actual.id] else { return nil }
      return actual.fact.closing ?? actual.fact.period.to
    }

    /// What was set against the target, where that is not simply the figure of the line.
    var worked: Quantity? {
      guard let evaluated = assessment.evaluated, evaluated != line.actual?.quantity else { return nil }
      return evaluated
    }
  }
}
