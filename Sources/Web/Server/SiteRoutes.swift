/// The registry of all addresses. A page that is not here does not exist, and one without a policy cannot be written.
public enum SiteRoutes {
  public static let all: [RouteEntry] =
    [
      OverviewPage.entry, UnitPage.entry, ScorecardPage.entry, TargetsPage.entry, TargetPage.entry, FigurePage.entry,
      DirectivesPage.entry, DirectivePage.entry, IndicatorsPage.entry, IndicatorPage.entry, SourcesPage.entry,
      SourcePage.entry, CheckPage.entry, JournalPage.entry, SignInPage.entry, SignInStepPage.entry,
      SignOutPage.entry, SingleSignOnPage.away, SingleSignOnPage.back, OwnAccountPage.entry, OwnSecondFactorPage.entry,
      OwnDataPage.entry, AccountsPage.entry, AccountPage.entry, PersonalDataPage.entry, Probes.asset, Probes.health,
      Probes.readiness,
      Probes.metrics,
    ] + CommitteeEndpoints.all + FigureEndpoints.all + CatalogueEndpoints.all + ProgramEndpoints.all
}
