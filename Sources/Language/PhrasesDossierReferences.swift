/// Cells that refer to something unknown.
extension DossierFinding {
  public static func unknownUnit(_ code: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownUnit,
      Phrase(vi: "Không có đơn vị nào mang mã “\(code)”.", en: "No unit has the code “\(code)”."),
      do: perhaps(nearest, else: listed("units.csv")))
  }

  public static func unknownIndicator(_ code: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownIndicator,
      Phrase(vi: "Không có chỉ số nào mang mã “\(code)”.", en: "No indicator has the code “\(code)”."),
      do: perhaps(nearest, else: listed("indicators.csv")))
  }

  public static func unknownSource(_ code: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownSource,
      Phrase(vi: "Không có nguồn nào mang mã “\(code)”.", en: "No source has the code “\(code)”."),
      do: perhaps(nearest, else: listed("sources.csv")))
  }

  public static func unknownDirective(_ id: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownDirective,
      Phrase(vi: "Không có văn bản nào mang mã “\(id)”.", en: "No directive has the code “\(id)”."),
      do: perhaps(nearest, else: listed("directives.csv")))
  }

  public static func unknownTarget(_ id: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownTarget,
      Phrase(vi: "Không có chỉ tiêu nào mang mã “\(id)”.", en: "No target has the code “\(id)”."),
      do: perhaps(nearest, else: listed("targets.csv")))
  }

  public static func unknownFigure(_ id: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownFigure,
      Phrase(vi: "Không có số liệu nào mang mã “\(id)”.", en: "No figure has the code “\(id)”."),
      do: perhaps(nearest, else: listed("figures.csv")))
  }

  private static func listed(_ file: String) -> Phrase {
    Phrase(
      vi: "Thêm vào \(file), hoặc thêm hồ sơ có mã này vào khóa requires.",
      en: "Add it to \(file), or add the dossier that has it to the key requires.")
  }

  /// - Parameter unit: whose terms were looked through; nil where the row names no unit.
  public static func unknownPeriod(_ text: String, unit: String?) -> DossierFinding {
    DossierFinding(
      .unknownPeriod,
      Phrase(
        vi: "“\(text)” không phải mã kỳ và không phải nhiệm kỳ " + (unit.map { "của “\($0)”." } ?? "nào."),
        en: "“\(text)” is neither a period's code nor "
          + (unit.map { "a term of “\($0)”." } ?? "anybody's term.")),
      do: periodForms)
  }

  static let periodForms = Phrase(
    vi:
      "Viết 2009, 2009-S1, 2009-Q3, 2009-M06, 2009-N9, 2015-07-01/P5Y, 2021-2025, hoặc thêm nhiệm kỳ vào terms.csv.",
    en:
      "Write 2009, 2009-S1, 2009-Q3, 2009-M06, 2009-N9, 2015-07-01/P5Y or 2021-2025, or add the term to terms.csv."
  )

  public static func relationMissing(_ text: String) -> DossierFinding {
    DossierFinding(
      .badRelation,
      Phrase(
        vi: "“\(text)” không nêu quan hệ với văn bản cấp trên.",
        en: "“\(text)” does not say how the directive stands to its parent."),
      do: Phrase(
        vi: "Viết mã:quan hệ, như “D009:implements”.", en: "Write code:relation, such as “D009:implements”."))
  }

  public static func relationToItself(_ id: String) -> DossierFinding {
    DossierFinding(
      .badRelation,
      Phrase(vi: "Văn bản “\(id)” đứng trên chính mình.", en: "The directive “\(id)” is its own parent."),
      do: Phrase(vi: "Nêu mã của văn bản kia.", en: "Give the code of the other directive."))
  }
}
