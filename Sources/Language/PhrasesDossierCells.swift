/// What may be wrong with one cell.
extension DossierFinding {
  public static func emptyCell(_ column: String) -> DossierFinding {
    DossierFinding(
      .emptyCell,
      Phrase(vi: "Ô “\(column)” để trống.", en: "The cell “\(column)” is empty."),
      do: Phrase(vi: "Điền ô này.", en: "Fill it in."))
  }

  public static func indicatorMissing() -> DossierFinding {
    DossierFinding(
      .emptyCell,
      Phrase(
        vi: "Ô “indicator” để trống, nhưng chỉ tiêu bằng số phải có chỉ số.",
        en: "The cell “indicator” is empty, but a target in numbers needs one."),
      do: Phrase(
        vi: "Điền mã chỉ số, hoặc ghi “qualitative” ở “quantity”.",
        en: "Fill in an indicator's code, or write “qualitative” under “quantity”."))
  }

  public static func unitMissing(forTerm label: String) -> DossierFinding {
    DossierFinding(
      .emptyCell,
      Phrase(
        vi: "Ô “unit” để trống, nên không biết “\(label)” là nhiệm kỳ của đơn vị nào.",
        en: "The cell “unit” is empty, so nobody can tell whose term “\(label)” is."),
      do: Phrase(vi: "Điền mã đơn vị.", en: "Fill in a unit's code."))
  }

  public static func badCode(_ text: String) -> DossierFinding {
    DossierFinding(
      .badCode,
      Phrase(vi: "“\(text)” không dùng làm mã được.", en: "“\(text)” cannot be a code."),
      do: Phrase(
        vi:
          "Mã gồm chữ cái không dấu, chữ số và các dấu - . _, bắt đầu bằng chữ hoặc số, dài tối đa 100 ký tự.",
        en:
          "A code is made of ASCII letters, digits and - . _, begins with a letter or digit, and has at most "
          + "100 characters."))
  }

  public static func badDossierCode(_ text: String) -> DossierFinding {
    DossierFinding(
      .badCode,
      Phrase(vi: "“\(text)” không dùng làm mã hồ sơ được.", en: "“\(text)” cannot be a dossier's code."),
      do: Phrase(
        vi: "Mã hồ sơ gồm chữ thường không dấu, chữ số và dấu nối, như “hai-phong”.",
        en: "A dossier's code is made of lower-case ASCII letters, digits and hyphens, such as “hai-phong”."))
  }

  public static func duplicateID(_ id: String, firstFile: String, firstLine: Int) -> DossierFinding {
    DossierFinding(
      .duplicateID,
      Phrase(
        vi: "Mã “\(id)” đã dùng ở \(firstFile), dòng \(firstLine).",
        en: "The code “\(id)” is already used in \(firstFile), line \(firstLine)."),
      do: Phrase(
        vi: "Đặt mã khác, hoặc bỏ một trong hai dòng.", en: "Choose another, or take one of the rows away."))
  }

  /// A word that is not on a closed list.
  public static func unknownWord(
    _ word: String, column: String, nearest: String?, allowed: [String]
  ) -> DossierFinding {
    let list = allowed.joined(separator: ", ")
    return DossierFinding(
      .unknownWord,
      Phrase(
        vi: "“\(word)” không phải giá trị của “\(column)”.", en: "“\(word)” is not a value of “\(column)”."),
      do: perhaps(nearest, else: Phrase(vi: "Được dùng: \(list).", en: "Allowed are \(list).")))
  }

  public static func impossibleDate(_ text: String) -> DossierFinding {
    DossierFinding(
      .impossibleDate,
      Phrase(vi: "“\(text)” không phải một ngày có thật.", en: "“\(text)” is not a day of the calendar."),
      do: Phrase(
        vi: "Ngày viết năm-tháng-ngày: 2020-07-19; chỉ biết tháng hoặc năm thì viết 2020-07 hoặc 2020.",
        en: "Write year-month-day: 2020-07-19, or 2020-07 or 2020 where only that much is known."))
  }

  public static func notANumber(_ text: String, example: String) -> DossierFinding {
    DossierFinding(
      .notANumber,
      Phrase(vi: "“\(text)” không phải là số.", en: "“\(text)” is not a number."),
      do: Phrase(
        vi: "Trong tệp này số viết như \(example), không kèm đơn vị hay chữ.",
        en: "Numbers in this file are written as \(example), with no unit and no words."))
  }

  public static func notAQuantity(_ text: String, example: String) -> DossierFinding {
    DossierFinding(
      .notANumber,
      Phrase(
        vi: "“\(text)” không phải là số liệu đọc được.", en: "“\(text)” is not a figure that can be read."),
      do: Phrase(
        vi: "Viết 155 (đúng số), >300 (hơn), <21000 (gần), 85..90 (từ … đến), 11/14 (phần trên tổng) hoặc - "
          + "(không phát sinh); phần lẻ viết như \(example).",
        en:
          "Write 155 (exactly), >300 (more than), <21000 (nearly), 85..90 (from … to), 11/14 (part of whole) or "
          + "- (nothing to report); decimals as in \(example)."))
  }

  /// - Parameters:
  ///   - vietnamese: the two readings as Vietnamese papers print them.
  ///   - plain: the two readings in plain notation.
  public static func ambiguousNumber(
    _ text: String, vietnamese: (String, String), plain: (String, String)
  ) -> DossierFinding {
    DossierFinding(
      .ambiguousNumber,
      Phrase(
        vi:
          "“\(text)” có thể là \(vietnamese.0) hoặc \(vietnamese.1) (dấu phẩy trước phần lẻ, dấu chấm giữa hàng "
          + "nghìn).",
        en: "“\(text)” could be \(plain.0) or \(plain.1)."),
      do: Phrase(
        vi:
          "Viết không có dấu phân nhóm, hoặc khai “numbers: plain” hay “numbers: vietnamese” trong dossier.yaml.",
        en: "Write it without grouping, or say “numbers: plain” or “numbers: vietnamese” in dossier.yaml."))
  }

  public static func numberTooLarge(_ text: String) -> DossierFinding {
    DossierFinding(
      .numberTooLarge,
      Phrase(
        vi: "“\(text)” có nhiều chữ số hơn mức giữ được (18 chữ số, 12 số lẻ).",
        en: "“\(text)” has more digits than can be kept (18, of them 12 decimals)."),
      do: Phrase(vi: "Dùng đơn vị đo lớn hơn.", en: "Use a larger unit of measure."))
  }

  public static func notWhole(_ text: String, from lowest: Int, to highest: Int?) -> DossierFinding {
    DossierFinding(
      .notANumber,
      Phrase(
        vi: "“\(text)” không phải số nguyên "
          + (highest.map { "từ \(lowest) đến \($0)." } ?? "từ \(lowest) trở lên."),
        en: "“\(text)” is not a whole number "
          + (highest.map { "from \(lowest) to \($0)." } ?? "of \(lowest) or more.")),
      do: Phrase(vi: "Viết lại số này.", en: "Write the number anew."))
  }

  public static func tooManyDecimals(_ text: String, decimals: Int, measure: String) -> DossierFinding {
    DossierFinding(
      .tooManyDecimals,
      Phrase(
        vi: "“\(text)” có nhiều số lẻ hơn mức của chỉ số (\(decimals) số lẻ theo “\(measure)”).",
        en: "“\(text)” has more decimals than the indicator keeps (\(decimals), in “\(measure)”)."),
      do: Phrase(
        vi: "Viết số như nguồn in, hoặc tăng “decimals” của chỉ số trong indicators.csv.",
        en: "Write it as the source prints it, or raise the indicator's “decimals” in indicators.csv."))
  }

  public static func measureMismatch(_ given: String, wanted: String) -> DossierFinding {
    DossierFinding(
      .measureMismatch,
      Phrase(
        vi: "Đơn vị đo “\(given)” không đổi được sang “\(wanted)”.",
        en: "The measure “\(given)” cannot be turned into “\(wanted)”."),
      do: Phrase(
        vi: "Dùng “\(wanted)” (có thể thêm nghìn, triệu, tỷ ở trước), hoặc chọn chỉ số khác.",
        en: "Use “\(wanted)” (nghìn, triệu or tỷ may stand before it), or another indicator."))
  }

  public static func intervalUpsideDown(_ text: String) -> DossierFinding {
    DossierFinding(
      .intervalUpsideDown,
      Phrase(vi: "Khoảng “\(text)” có đầu lớn hơn cuối.", en: "The range “\(text)” begins above its end."),
      do: Phrase(vi: "Viết số nhỏ trước.", en: "Write the smaller number first."))
  }

  public static func exactBesideWord(_ text: String, word: String, sign: String) -> DossierFinding {
    DossierFinding(
      .exactBesideWord,
      Phrase(
        vi: "Nguồn in “\(word) \(text)”, nhưng ô này ghi đúng bằng \(text).",
        en: "The source prints “\(word) \(text)”, but this cell says exactly \(text)."),
      do: Phrase(vi: "Viết \(sign)\(text).", en: "Write \(sign)\(text)."))
  }

  public static func partOverWhole(_ text: String) -> DossierFinding {
    DossierFinding(
      .partOverWhole,
      Phrase(
        vi: "“\(text)”: phần phải từ 0 đến bằng tổng.",
        en: "“\(text)”: the part must lie between 0 and the whole."),
      do: Phrase(
        vi: "Kiểm tra lại với nguồn; viết phần trước, tổng sau.",
        en: "Check the source; the part comes first, the whole second."))
  }
}
