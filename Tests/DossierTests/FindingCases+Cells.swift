extension FindingCase {
  static let cells: [FindingCase] = [
    FindingCase(.emptyCell, "no title") { $0.append("sources.csv", "bao-2,§") },
    FindingCase(.emptyCell, "no value") { $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§,,,,,bao,") },
    FindingCase(.badCode, "a space in a code") { $0.append("sources.csv", "§bao hai,a") },
    FindingCase(.badCode, "a letter with a mark") { $0.append("sources.csv", "§báo,a") },
    FindingCase(.duplicateID, "a source twice") { $0.append("sources.csv", "§bao,a") },
    FindingCase(.duplicateID, "a figure twice") {
      $0.append("figures.csv", "§F1,,dang-bo,ket-nap,2019,3,,,,,bao,")
    },
    FindingCase(.unknownWord, "a kind of unit") { $0.append("units.csv", "moi,§provinces,Mới,,") },
    FindingCase(.unknownWord, "a relation") {
      $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,,§NQ1:implement,bao")
    },
    FindingCase(.unknownWord, "neither yes nor no") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,3,,,§có,,bao,")
    },
    FindingCase(.badRelation, "no relation") { $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,,§NQ1,bao") },
    FindingCase(.badRelation, "its own parent") {
      $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,,§NQ2:amends,bao")
    },
    FindingCase(.impossibleDate, "the 29th of February 2023") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2023,3,,§2023-02-29,,,bao,")
    },
    FindingCase(.impossibleDate, "day first") {
      $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,§19-7-2020,,bao")
    },
    FindingCase(.impossibleDate, "a sign among digits") {
      $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,§2020-+1,,bao")
    },
    FindingCase(.notANumber, "a word") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§nhiều,,,,,bao,")
    },
    FindingCase(.notANumber, "a number with its unit") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§3 người,,,,,bao,")
    },
    FindingCase(.notANumber, "a space inside") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§1 5,,,,,bao,")
    },
    FindingCase(.notANumber, "decimals of an indicator") {
      $0.append("indicators.csv", "moi,,,Mới,khu,§7,up,stock,sum,state")
    },
    FindingCase(.ambiguousNumber, "a comma between thousands or before decimals") {
      $0.append("figures.csv", "F9,,kkt,von,2019,§\"1,718\",,,,,bao,")
    },
    FindingCase(.ambiguousNumber, "a point where no style is declared") {
      $0.replace("dossier.yaml", "numbers: plain\n", "")
      $0.append("figures.csv", "F9,,kkt,von,2019,§1.718,,,,,bao,")
    },
    FindingCase(.numberTooLarge, "more digits than are kept") {
      $0.append("figures.csv", "F9,,kkt,von,2019,§99999999999999999999,,,,,bao,")
    },
    FindingCase(.numberTooLarge, "more digits once converted") {
      $0.append("figures.csv", "F9,,kkt,von,2019,§9999999999999999,tỷ USD,,,,bao,")
    },
    FindingCase(.tooManyDecimals, "half a member") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§3.5,,,,,bao,")
    },
    FindingCase(.tooManyDecimals, "after conversion") {
      $0.append("figures.csv", "F9,,kkt,von,2019,§1.71855,tỷ USD,,,,bao,")
    },
    FindingCase(.tooManyDecimals, "in a target") {
      $0.append("targets.csv", "T9,,dang-bo,ket-nap,,value,total,atLeast,§200.5,,,,,2019,bao")
    },
    FindingCase(.measureMismatch, "money for members") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,3,§tỷ USD,,,,bao,")
    },
    FindingCase(.measureMismatch, "growth in money") {
      $0.append("targets.csv", "T9,,kkt,von,,growth,averageGrowth,atLeast,6,,§tỷ USD,,,2019,bao")
    },
    FindingCase(.intervalUpsideDown, "from 90 to 85") {
      $0.append("figures.csv", "F9,,kkt,lap-day,2019,§90..85,,,,,bao,")
    },
    FindingCase(.partOverWhole, "14 of 11") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,§14/11,,,,,bao,")
    },
    FindingCase(.exactBesideWord, "more than, in a figure") {
      $0.write(
        "figures.csv",
        $0.text("figures.csv").replacing("place\n", with: "place,approximate\n").replacing(
          "đoạn 1\n", with: "đoạn 1,\n") + "F9,,dang-bo,ket-nap,2019,§300,,,,,bao,,Hơn\n")
    },
    FindingCase(.exactBesideWord, "nearly, in a statement") {
      $0.write(
        "statements.csv",
        $0.text("statements.csv").replacing(",source\n", with: ",source,approximate\n").replacing(
          ",bao\n", with: ",bao,\n") + "S9,,attainment,,,,F1,,T1,§78,,bao,gần\n")
    },
  ]

  static let references: [FindingCase] = [
    FindingCase(.unknownUnit, "in a figure") {
      $0.append("figures.csv", "F9,,§dang-boo,ket-nap,2019,3,,,,,bao,")
    },
    FindingCase(.unknownUnit, "in a figure, with a term that the true unit has") {
      $0.append("figures.csv", "F9,,§dang-boo,ket-nap,2015-2020,3,,,,,bao,")
    },
    FindingCase(.unknownUnit, "in an edge") { $0.append("edges.csv", "state,tinh,§ca-nuoc,,") },
    FindingCase(.unknownIndicator, "in a figure") {
      $0.append("figures.csv", "F9,,dang-bo,§ket-nap-moi,2019,3.25,khu,,,,bao,")
    },
    FindingCase(.unknownIndicator, "as a numerator") {
      $0.write(
        "indicators.csv",
        """
        code,name,unit,decimals,direction,nature,across,line,numerator
        ket-nap,Đảng viên mới kết nạp,đảng viên,0,up,flow,sum,party,
        lap-day,Tỷ lệ lấp đầy,%,2,up,ratio,ratio,state,§cho-thue

        """)
    },
    FindingCase(.unknownPeriod, "no such quarter") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,§2019-Q5,3,,,,,bao,")
    },
    FindingCase(.unknownPeriod, "no such term") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,§Khóa III,3,,,,,bao,")
    },
    FindingCase(.unknownSource, "in a figure") {
      $0.append("figures.csv", "F9,,dang-bo,ket-nap,2019,3,,,,,§baoo,")
    },
    FindingCase(.unknownDirective, "as a parent") {
      $0.append("directives.csv", "NQ2,,Nghị quyết,Hai,,§NQ7:implements,bao")
    },
    FindingCase(.unknownTarget, "in a statement") {
      $0.append("statements.csv", "S9,,attainment,,,,F1,,§T7,77.5,,bao")
    },
    FindingCase(.unknownFigure, "in a statement") {
      $0.append("statements.csv", "S9,,attainment,,,,§F7,,T1,77.5,,bao")
    },
    FindingCase(.emptyCell, "a term of nobody") {
      $0.append("statements.csv", "S9,,remark,§,,2015-2020,,,,5,,bao")
    },
  ]
}
