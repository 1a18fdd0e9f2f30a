/// Days, versions, terms and the tree.
extension DossierFinding {
  public static func endBeforeStart(from: String, to: String) -> DossierFinding {
    DossierFinding(
      .endBeforeStart,
      Phrase(
        vi: "Ngày cuối \(to) đứng trước ngày đầu \(from).",
        en: "The end, \(to), lies before the start, \(from)."),
      do: Phrase(
        vi: "Kiểm tra lại hai ngày; có thể đã đổi chỗ.", en: "Check both; they may have changed places."))
  }

  public static func overlappingVersions(_ code: String, firstLine: Int) -> DossierFinding {
    DossierFinding(
      .overlappingVersions,
      Phrase(
        vi: "“\(code)” có hai phiên bản cùng hiệu lực: dòng này và dòng \(firstLine).",
        en: "“\(code)” has two versions in force at the same time: this row and line \(firstLine)."),
      do: Phrase(
        vi: "Ghi ngày “to” cho phiên bản trước, hoặc đổi ngày “from” của phiên bản sau.",
        en: "Give the earlier version a “to”, or change the later one's “from”."))
  }

  public static func overlappingTerms(
    unit: String, _ label: String, _ otherLabel: String, otherLine: Int
  ) -> DossierFinding {
    DossierFinding(
      .overlappingTerms,
      Phrase(
        vi: "Nhiệm kỳ \(label) và nhiệm kỳ \(otherLabel) (dòng \(otherLine)) của “\(unit)” chồng lên nhau.",
        en: "The terms \(label) and \(otherLabel) (line \(otherLine)) of “\(unit)” overlap."),
      do: Phrase(
        vi: "Nhiệm kỳ sau bắt đầu vào ngày liền sau ngày cuối của nhiệm kỳ trước.",
        en: "Let the later term begin on the day after the earlier one ends."))
  }

  /// - Parameter units: codes from child to parent; the first is repeated at the end.
  public static func cycle(line: String, _ units: [String]) -> DossierFinding {
    let circle = units.joined(separator: " → ")
    return DossierFinding(
      .cycle,
      Phrase(
        vi: "Các đơn vị trực thuộc nhau thành vòng trên tuyến “\(line)”: \(circle).",
        en: "Units stand under each other in a circle on the line “\(line)”: \(circle)."),
      do: Phrase(
        vi: "Bỏ hoặc sửa một dòng trong vòng; mỗi tuyến phải là một cây vào mọi ngày.",
        en: "Take away or mend one of these rows; each line is a tree on each day."))
  }

  public static func twoParents(
    line: String, child: String, parent: String, other: String, otherPlace: Phrase
  ) -> DossierFinding {
    let same = parent == other
    return DossierFinding(
      .twoParents,
      Phrase(
        vi: same
          ? "“\(child)” đã trực thuộc “\(parent)” trên tuyến “\(line)” cùng lúc (\(otherPlace.vi))."
          : "“\(child)” cùng lúc trực thuộc “\(parent)” và “\(other)” trên tuyến “\(line)” (\(otherPlace.vi)).",
        en: same
          ? "“\(child)” already stands under “\(parent)” on the line “\(line)” at the same time (\(otherPlace.en))."
          : "“\(child)” stands under “\(parent)” and “\(other)” on the line “\(line)” at the same time "
            + "(\(otherPlace.en))."),
      do: Phrase(
        vi: "Ghi ngày “to” cho dòng cũ và ngày “from” cho dòng mới, hoặc bỏ một dòng.",
        en: "Give the old row a “to” and the new one a “from”, or take one away."))
  }

  /// Where the other row is, within a sentence.
  public static func otherRow(file: String, line: Int) -> Phrase {
    Phrase(vi: "\(file), dòng \(line)", en: "\(file), line \(line)")
  }

  /// Where a row is that was loaded before.
  public static let inDatabase = Phrase(vi: "đã có trong cơ sở dữ liệu", en: "already in the database")
}
