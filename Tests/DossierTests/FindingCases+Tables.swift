extension FindingCase {
  static let description: [FindingCase] = [
    FindingCase(.malformedDescription, "broken YAML") {
      $0.write("dossier.yaml", "code: mau\nname: a§: b\n")
    },
    FindingCase(.malformedDescription, "a list instead of keys") { $0.write("dossier.yaml", "§- code\n") },
    FindingCase(.malformedDescription, "a list for a name") {
      $0.write("dossier.yaml", "code: mau\nname: §[a]\n")
    },
    FindingCase(.malformedDescription, "a key twice") {
      $0.write("dossier.yaml", "§code: mau\ncode: hai\nname: a\n")
    },
    FindingCase(.unknownKey, "a misspelt key") {
      $0.write("dossier.yaml", "code: mau\nname: a\nnumbers: plain\n§reqires: []\n")
    },
    FindingCase(.missingKey, "an empty name") {
      $0.write("dossier.yaml", "code: mau\nname: §\"\"\nnumbers: plain\n")
    },
    FindingCase(.missingKey, "a headline without a period") {
      $0.append("dossier.yaml", "headline: §{unit: kkt}")
    },
    FindingCase(.badCode, "capitals in the dossier's code") { $0.replace("dossier.yaml", "mau\n", "§Mau\n") },
    FindingCase(.unknownWord, "numbers of no style") { $0.replace("dossier.yaml", "plain", "§plane") },
    FindingCase(.unknownRequirement, "nobody's dossier") { $0.append("dossier.yaml", "requires: [§chung]") },
    FindingCase(.unknownHeadline, "a headline of an unknown unit") {
      $0.append("dossier.yaml", "headline: {unit: §kkk, period: 2015-2020}")
    },
    FindingCase(.unknownHeadline, "a headline of an unknown period") {
      $0.append("dossier.yaml", "headline: {unit: kkt, period: §2015/2020}")
    },
    FindingCase(.circularRequirement, "a dossier that requires itself") {
      $0.append("dossier.yaml", "requires: [§mau]")
    },
  ]

  static let tables: [FindingCase] = [
    FindingCase(.controlCharacter, "NUL") { $0.append("sources.csv", "bao-2,a§\u{0}b") },
    FindingCase(.controlCharacter, "a tab") { $0.append("sources.csv", "bao-2,a§\tb") },
    FindingCase(.controlCharacter, "a C1 control") { $0.append("sources.csv", "bao-2,\"a§\u{85}b\"") },
    FindingCase(.controlCharacter, "a carriage return alone") { $0.append("sources.csv", "bao-2,\"a§\rb\"") },
    FindingCase(.unclosedQuote, "to the end of the file") {
      $0.append("edges.csv", "state,tinh,§\"kkt,,\nx")
    },
    FindingCase(.textAfterQuote, "a quote inside that is not doubled") {
      $0.append("sources.csv", #"bao-2,"một "§bài" báo""#)
    },
    FindingCase(.tooManyFields, "a comma outside quotes") { $0.append("sources.csv", "bao-2,Một,§hai") },
    FindingCase(.tooFewFields, "a cell too few") { $0.append("edges.csv", "state,dang-bo,tinh,§") },
    FindingCase(.duplicateColumn, "a column twice") {
      $0.write("sources.csv", "code,title,§title\nbao,a,b\n")
    },
    FindingCase(.unknownColumn, "a misspelt column that is needed") {
      $0.write("sources.csv", "code,§titel\nbao,a\n")
    },
    FindingCase(.unknownColumn, "a column nobody knows") {
      $0.write("sources.csv", "code,title,§màu\nbao,a,b\n")
    },
    FindingCase(.missingColumn, "a needed column") { $0.write("sources.csv", "§code\nbao\n") },
    FindingCase(.missingColumn, "a needed column after a byte-order mark") {
      $0.write("edges.csv", "\u{FEFF}§line,child,from,to\n")
    },
  ]
}
