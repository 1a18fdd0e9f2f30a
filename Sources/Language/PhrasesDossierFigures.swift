/// Figures, what sources print about them, and what they account for.
extension DossierFinding {
  public static func figureGivenTwice(
    value: String, otherValue: String, other: String, otherPlace: Phrase
  ) -> DossierFinding {
    DossierFinding(
      .figureGivenTwice,
      Phrase(
        vi:
          "Cùng một số liệu ở cùng một chỗ của nguồn có hai giá trị: \(value) và \(otherValue) (“\(other)”, "
          + "\(otherPlace.vi)).",
        en: "One figure from one place of a source has two values: \(value) and \(otherValue) (“\(other)”, "
          + "\(otherPlace.en))."),
      do: Phrase(
        vi:
          "Đối chiếu với nguồn rồi bỏ một dòng; nếu là hai số liệu khác nhau thì ghi rõ kỳ, phạm vi (“population”) "
          + "hoặc chỗ trong nguồn (“place”).",
        en:
          "Compare with the source and take one row away; if they are two figures, tell them apart by period, "
          + "“population” or “place”."))
  }

  public static func contradiction(
    value: String, otherValue: String, other: String, otherPlace: Phrase
  ) -> DossierFinding {
    DossierFinding(
      .contradiction,
      Phrase(
        vi: "Hai chỗ nêu hai giá trị cho cùng một số liệu: \(value) ở đây, \(otherValue) ở “\(other)” "
          + "(\(otherPlace.vi)).",
        en: "Two places give two values for one figure: \(value) here, \(otherValue) in “\(other)” "
          + "(\(otherPlace.en))."),
      do: Phrase(
        vi: "Cả hai được giữ và cùng hiển thị; đối chiếu với nguồn nếu nghi chép nhầm.",
        en: "Both are kept and shown; compare with the sources if one may be a slip of the pen."))
  }

  public static func overHundredPercent(_ value: String) -> DossierFinding {
    DossierFinding(
      .overHundredPercent,
      Phrase(vi: "Tỷ lệ \(value)% lớn hơn 100%.", en: "The ratio, \(value)%, is above 100%."),
      do: Phrase(
        vi: "Kiểm tra lại với nguồn và với định nghĩa của chỉ số.",
        en: "Check the source and the indicator's definition."))
  }

  /// - Parameter needs: what is missing: of each group of columns, one.
  public static func statementIncomplete(kind: String, needs: [[String]]) -> DossierFinding {
    let vi = needs.map { $0.joined(separator: " hoặc ") }.joined(separator: "; ")
    let en = needs.map { $0.joined(separator: " or ") }.joined(separator: "; ")
    return DossierFinding(
      .statementIncomplete,
      Phrase(
        vi: "Câu dẫn loại “\(kind)” còn thiếu: \(vi).",
        en: "A statement of kind “\(kind)” still needs: \(en)."),
      do: Phrase(
        vi: "Điền thêm, hoặc đổi sang loại claim, remark hay omitted.",
        en: "Fill it in, or make it a claim, a remark or omitted."))
  }

  public static func unknownItem(_ item: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownItem,
      Phrase(
        vi: "Tệp inventory.csv không có mục “\(item)”.", en: "The file inventory.csv has no item “\(item)”."),
      do: perhaps(
        nearest, else: Phrase(vi: "Thêm mục vào inventory.csv.", en: "Add the item to inventory.csv.")))
  }

  public static func unaccountedItem(_ item: String) -> DossierFinding {
    DossierFinding(
      .unaccountedItem,
      Phrase(
        vi: "Chưa có dòng nào nêu cách xử lý mục “\(item)”.", en: "No row accounts for the item “\(item)”."),
      do: Phrase(
        vi:
          "Ghi “\(item)” vào ô “accounts” của chỉ tiêu, số liệu, câu dẫn hoặc văn bản; nếu bỏ qua thì thêm câu dẫn "
          + "loại omitted kèm lý do.",
        en:
          "Write “\(item)” under “accounts” of a target, figure, statement or directive; if it is left out, add a "
          + "statement of kind omitted with the reason."))
  }
}
