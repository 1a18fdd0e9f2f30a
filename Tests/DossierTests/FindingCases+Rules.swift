extension FindingCase {
  static let time: [FindingCase] = [
    FindingCase(.endBeforeStart, "a unit's version") {
      $0.append("units.csv", "moi,body,Mới,2020-01-01,§2019-12-31")
    },
    FindingCase(.endBeforeStart, "a term") {
      $0.append("terms.csv", "tinh,2020-2025,2025-07-01,§2020-06-30")
    },
    FindingCase(.overlappingVersions, "of a unit") {
      $0.append("units.csv", "kkt,authority,Tên mới,§2020-01-01,")
    },
    FindingCase(.overlappingVersions, "of an indicator") {
      $0.append("indicators.csv", "§von,,,Vốn,triệu USD,1,up,flow,sum,state")
    },
    FindingCase(.overlappingTerms, "of a unit") {
      $0.append("terms.csv", "kkt,2020-2025,§2020-06-30,2025-06-30")
    },
    FindingCase(.cycle, "two under each other") { $0.append("edges.csv", "state,tinh,§kkt,,") },
    FindingCase(.cycle, "one under itself") { $0.append("edges.csv", "union,tinh,§tinh,,") },
    FindingCase(.cycle, "for some years") {
      $0.write(
        "edges.csv",
        """
        line,child,parent,from,to
        party,tinh,kkt,2000-01-01,2010-12-31
        party,dang-bo,tinh,2005-01-01,
        party,kkt,§dang-bo,2009-01-01,2015-12-31

        """)
    },
    FindingCase(.twoParents, "two at once") { $0.append("edges.csv", "party,dang-bo,§tinh,2019-01-01,") },
    FindingCase(.twoParents, "the same one twice") { $0.append("edges.csv", "party,dang-bo,§kkt,,") },
  ]

  static let targets: [FindingCase] = [
    FindingCase(.targetWithoutWindow, "no window") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,atLeast,200,,,,,§,bao")
    },
    FindingCase(.targetWithoutWindow, "an unspecified one") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,atLeast,200,,,,,§unspecified,bao")
    },
    FindingCase(.betweenWithoutUpper, "no upper value") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,eachYear,between,5,§,,,,2019,bao")
    },
    FindingCase(.upperWithoutBetween, "an upper value of a lower bound") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,eachYear,atLeast,5,§7,,,,2019,bao")
    },
    FindingCase(.boundsUpsideDown, "7 to 5") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,eachYear,between,7,§5,,,,2019,bao")
    },
    FindingCase(.qualitativeWithIndicator, "an indicator") {
      $0.append("targets.csv", "T9,,dang-bo,§ket-nap,Việc,qualitative,,,,,,,,,bao")
    },
    FindingCase(.qualitativeWithoutSubject, "no subject") {
      $0.append("targets.csv", "T9,,dang-bo,,§,qualitative,,,,,,,,unspecified,bao")
    },
    FindingCase(.emptyCell, "no indicator") {
      $0.append("targets.csv", "T9,,dang-bo,§,,value,total,atLeast,200,,,,,2019,bao")
    },
    FindingCase(.emptyCell, "no bound") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,§,200,,,,,2019,bao")
    },
    FindingCase(.growthWithoutBase, "no base") {
      $0.append("targets.csv", "T9,,kkt,von,,growth,overBase,atLeast,6,,%,§,,2019,bao")
    },
    FindingCase(.targetsDisagree, "110 a year against 500 in all") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,eachYear,atLeast,§110,,,,,2015-2020,bao")
    },
    FindingCase(.targetsDisagree, "two values of one target") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,atLeast,§210,,,,,2015-2020,bao")
    },
  ]

  static let figures: [FindingCase] = [
    FindingCase(.inferenceIncomplete, "no arithmetic") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,3,,,yes,§,bao,")
    },
    FindingCase(.inferenceIncomplete, "arithmetic of a printed value") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,3,,,§,1 + 2,bao,")
    },
    FindingCase(.figureGivenTwice, "from one place") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2015-2020,§156,,,,,bao,đoạn 1")
    },
    FindingCase(.contradiction, "between two places") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2015-2020,§156,,,,,bao,đoạn 2")
    },
    FindingCase(.contradiction, "more than 155 is not 155") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2015-2020,§>155,,,,,bao,đoạn 2")
    },
    FindingCase(.overHundredPercent, "a ratio of 101") {
      $0.append("figures.csv", "F9,,kkt,lap-day,2019,§101,,,,,bao,")
    },
    FindingCase(.statementIncomplete, "an attainment of no target") {
      $0.append("statements.csv", "S9,,attainment,,,,F1,,§,77.5,,bao")
    },
    FindingCase(.statementIncomplete, "a difference on nothing") {
      $0.append("statements.csv", "S9,,difference,,,,F1,§,,75,,bao")
    },
    FindingCase(.statementIncomplete, "a claim about nothing") {
      $0.append("statements.csv", "S9,,claim,,,,,,§,,,bao")
    },
    FindingCase(.statementIncomplete, "left out for no reason") {
      $0.append("statements.csv", "S9,,omitted,,,,,,,,§,bao")
    },
    FindingCase(.unknownItem, "accounting for what was not found") {
      $0.append("figures.csv", "F9,§F1 F99,dang-bo,ket-nap,2019,3,,,,,bao,")
    },
    FindingCase(.unaccountedItem, "an item nobody took up") {
      $0.append("inventory.csv", "§F3,figure,bao,3 khu")
    },
  ]
}
