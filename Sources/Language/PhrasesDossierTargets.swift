/// What may be wrong with a target.
extension DossierFinding {
  public static func targetWithoutWindow() -> DossierFinding {
    DossierFinding(
      .targetWithoutWindow,
      Phrase(
        vi: "Chỉ tiêu bằng số phải có thời hạn.", en: "A target in numbers needs a window."),
      do: Phrase(
        vi: "Điền ô “window” bằng một kỳ; chỉ chỉ tiêu định tính mới được ghi “unspecified”.",
        en: "Fill in “window” with a period; only a qualitative target may say “unspecified”."))
  }

  public static func betweenWithoutUpper() -> DossierFinding {
    DossierFinding(
      .betweenWithoutUpper,
      Phrase(vi: "Chỉ tiêu “between” cần cả hai mức.", en: "A target “between” needs both values."),
      do: Phrase(
        vi: "Điền “value” (mức dưới) và “upper” (mức trên), hoặc đổi “bound”.",
        en: "Fill in “value” (the lower) and “upper” (the upper one), or change “bound”."))
  }

  public static func upperWithoutBetween(_ bound: String) -> DossierFinding {
    DossierFinding(
      .upperWithoutBetween,
      Phrase(
        vi: "Có mức trên, nhưng “bound” là “\(bound)”.",
        en: "There is an upper value, but “bound” is “\(bound)”."),
      do: Phrase(
        vi: "Ghi “between”, hoặc để trống “upper”.", en: "Write “between”, or leave “upper” empty."))
  }

  public static func boundsUpsideDown(lower: String, upper: String) -> DossierFinding {
    DossierFinding(
      .boundsUpsideDown,
      Phrase(
        vi: "Mức trên \(upper) nhỏ hơn mức dưới \(lower).",
        en: "The upper value, \(upper), is less than the lower one, \(lower)."),
      do: Phrase(
        vi: "Kiểm tra lại hai mức; có thể đã đổi chỗ.", en: "Check both; they may have changed places."))
  }

  public static func qualitativeWithIndicator() -> DossierFinding {
    DossierFinding(
      .qualitativeWithIndicator,
      Phrase(vi: "Chỉ tiêu định tính không gắn với chỉ số.", en: "A qualitative target has no indicator."),
      do: Phrase(
        vi: "Để trống “indicator” và ghi “subject”, hoặc đổi “quantity”.",
        en: "Leave “indicator” empty and fill in “subject”, or change “quantity”."))
  }

  public static func qualitativeWithoutSubject() -> DossierFinding {
    DossierFinding(
      .qualitativeWithoutSubject,
      Phrase(
        vi: "Chỉ tiêu định tính phải nêu việc cần làm.", en: "A qualitative target must say what it is about."
      ),
      do: Phrase(vi: "Điền ô “subject”.", en: "Fill in “subject”."))
  }

  public static func growthWithoutBase() -> DossierFinding {
    DossierFinding(
      .growthWithoutBase,
      Phrase(
        vi: "Chỉ tiêu “overBase” phải nêu so với kỳ nào hoặc mức nào.",
        en: "A target “overBase” must say which period or value it is compared with."),
      do: Phrase(
        vi: "Điền “base” (một kỳ) hoặc “base_value” (một số theo đơn vị của chỉ số).",
        en: "Fill in “base” (a period) or “base_value” (a number in the indicator's unit)."))
  }

  public static func arithmeticMissing() -> DossierFinding {
    DossierFinding(
      .inferenceIncomplete,
      Phrase(
        vi: "Số suy ra (“inferred” là yes) phải kèm phép tính.",
        en: "A value that was worked out (“inferred” is yes) needs its arithmetic."),
      do: Phrase(
        vi: "Điền ô “arithmetic”, như “86273 − 56273”.", en: "Fill in “arithmetic”, such as “86273 − 56273”.")
    )
  }

  public static func arithmeticWithoutInference() -> DossierFinding {
    DossierFinding(
      .inferenceIncomplete,
      Phrase(
        vi: "Có phép tính nhưng “inferred” không ghi yes.",
        en: "There is arithmetic, but “inferred” is not yes."),
      do: Phrase(
        vi: "Ghi yes nếu số được suy ra; nếu nguồn in sẵn thì chuyển phép tính sang “note”.",
        en: "Write yes if the value was worked out; if the source prints it, move the arithmetic to “note”."))
  }

  public static func yearlyOverTotal(
    yearly: String, years: Int, sum: String, total: String, other: String, otherPlace: Phrase
  ) -> DossierFinding {
    DossierFinding(
      .targetsDisagree,
      Phrase(
        vi:
          "Mỗi năm \(yearly) trong \(years) năm là \(sum), nhưng chỉ tiêu “\(other)” cho cả kỳ chỉ là \(total) "
          + "(\(otherPlace.vi)).",
        en:
          "\(yearly) in each of \(years) years makes \(sum), but the target “\(other)” for the whole is only "
          + "\(total) (\(otherPlace.en))."),
      do: compareWords)
  }

  public static func differentTargets(
    value: String, otherValue: String, other: String, otherPlace: Phrase
  ) -> DossierFinding {
    DossierFinding(
      .targetsDisagree,
      Phrase(
        vi:
          "Cùng một chỉ tiêu nhưng ở đây là \(value), còn ở “\(other)” là \(otherValue) (\(otherPlace.vi)).",
        en: "The same target is \(value) here and \(otherValue) in “\(other)” (\(otherPlace.en))."),
      do: compareWords)
  }

  private static let compareWords = Phrase(
    vi: "Cả hai được giữ nguyên; kiểm tra lại với văn bản đặt chỉ tiêu.",
    en: "Both are kept; check them against the documents that set them.")
}
