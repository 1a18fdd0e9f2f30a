/// Every rule there is. Adding one adds its file, its test, its page and a line here.
public enum RuleBook {
  static let sentenceRules: [any SentenceRule] = [
    DifferenceRule(), RankRule(), GrowthRule(), EquivalentRule(), TripleRule(), PointsRule(), RatioRule(),
    AttainmentRule(),
    VerdictWordsRule(), ShareRule(), WholeAgainRule(), OccupancyRule(), ImpliedBaseRule(), GroupShareRule(),
    PartsRule(), AcrossRule(), DivisionRule(),
    RemainderRule(),
    BalanceRule(), StockRule(), PartitionRule(), BoundRule(), SubsetRule(),
    AverageRule(), ProductRule(), YearsRule(), AverageGrowthRule(), WeightedGrowthRule(), ConversionRule(), UnitRule(),
    MultipleRule(), PlanScopeRule(),
  ]

  static let documentRules: [any DocumentRule.Type] = [
    LinesRule.self, LevelsRule.self, TableRule.self, StockTextRule.self, YearlyTextRule.self,
    RepetitionRule.self, RestatedRule.self, HeadlineRule.self, PreviousTargetRule.self, ImpossibleDateRule.self,
    WeekdayRule.self, HorizonRule.self, DateOrderRule.self, SpanRule.self, EventDayRule.self, AnniversaryRule.self,
    PeriodOrderRule.self, TotalBoundRule.self, LimitRule.self, ElsewhereRule.self,
    ReferenceNumberRule.self, ReferenceDateRule.self, EnumerationRule.self, ShareLinesRule.self, TermNumberRule.self,
    NumberFormRule.self, WordedAmountRule.self, SlipRule.self, ShareBrothersRule.self, TableIndexRule.self,
    BesideRule.self, PopulationRule.self, NumberScaleRule.self, PointsRateRule.self, AccountRule.self,
    MeanGrowthRule.self, AlikeRowsRule.self,
  ]

  /// In the order of their identifiers.
  public static let all: [RuleDescription] =
    (sentenceRules.map(\.description) + documentRules.map { $0.description }).sorted { $0.identifier < $1.identifier }
}
