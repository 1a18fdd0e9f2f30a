/// What may be wrong in `dossier.yaml`.
extension DossierFinding {
  public static func malformedDescription() -> DossierFinding {
    DossierFinding(
      .malformedDescription,
      Phrase(
        vi: "Tệp dossier.yaml sai cú pháp YAML ở đây.",
        en: "The file dossier.yaml breaks the rules of YAML here."),
      do: Phrase(
        vi:
          "Mỗi dòng viết “khóa: giá trị”; thụt lề bằng dấu cách; chữ có dấu hai chấm thì đặt trong ngoặc kép.",
        en: "Write “key: value” on each line; indent with spaces; quote text that holds a colon."))
  }

  public static func notAMapping() -> DossierFinding {
    DossierFinding(
      .malformedDescription,
      Phrase(
        vi: "Tệp dossier.yaml phải là một danh sách khóa và giá trị.",
        en: "The file dossier.yaml must be a list of keys and values."),
      do: Phrase(
        vi: "Bắt đầu bằng hai dòng “code: …” và “name: …”.",
        en: "Begin with the two lines “code: …” and “name: …”."))
  }

  public static func wrongShape(_ key: String, wanted: Phrase) -> DossierFinding {
    DossierFinding(
      .malformedDescription,
      Phrase(vi: "Khóa “\(key)” phải là \(wanted.vi).", en: "The key “\(key)” must be \(wanted.en)."),
      do: Phrase(
        vi: "Viết lại giá trị của khóa “\(key)”.", en: "Write the value of the key “\(key)” anew."))
  }

  public static func repeatedKey(_ key: String) -> DossierFinding {
    DossierFinding(
      .malformedDescription,
      Phrase(vi: "Khóa “\(key)” được viết hai lần.", en: "The key “\(key)” is written twice."),
      do: Phrase(vi: "Giữ lại một dòng.", en: "Keep one of the lines."))
  }

  public static func unknownKey(_ key: String, nearest: String?, known: [String]) -> DossierFinding {
    let list = known.joined(separator: ", ")
    return DossierFinding(
      .unknownKey,
      Phrase(
        vi: "Tệp dossier.yaml không có khóa “\(key)”.", en: "The file dossier.yaml knows no key “\(key)”."),
      do: perhaps(nearest, else: Phrase(vi: "Các khóa được dùng: \(list).", en: "The keys are \(list).")))
  }

  public static func missingKey(_ key: String) -> DossierFinding {
    DossierFinding(
      .missingKey,
      Phrase(
        vi: "Tệp dossier.yaml thiếu khóa “\(key)”.", en: "The file dossier.yaml lacks the key “\(key)”."),
      do: Phrase(vi: "Thêm dòng “\(key): …”.", en: "Add the line “\(key): …”."))
  }

  public static func unknownRequirement(_ code: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownRequirement,
      Phrase(
        vi: "Hồ sơ cần “\(code)”, nhưng hồ sơ đó chưa được nạp và không nằm trong lần nạp này.",
        en: "The dossier requires “\(code)”, which is neither loaded nor among those being loaded."),
      do: perhaps(
        nearest,
        else: Phrase(
          vi: "Nêu thêm thư mục của hồ sơ “\(code)” trong cùng lệnh, hoặc nạp hồ sơ đó trước.",
          en: "Name the folder of “\(code)” in the same command, or load it first.")))
  }

  public static func circularRequirement(_ codes: [String]) -> DossierFinding {
    let circle = codes.joined(separator: " → ")
    return DossierFinding(
      .circularRequirement,
      Phrase(
        vi: "Các hồ sơ cần nhau thành vòng: \(circle).",
        en: "The dossiers require each other in a circle: \(circle)."),
      do: Phrase(
        vi: "Bỏ một khóa requires, hoặc chuyển phần dùng chung sang một hồ sơ riêng.",
        en: "Drop one of the requires, or move what they share to a dossier of its own."))
  }

  public static func unknownHeadlineUnit(_ unit: String, nearest: String?) -> DossierFinding {
    DossierFinding(
      .unknownHeadline,
      Phrase(
        vi: "Khóa headline nêu đơn vị “\(unit)”, nhưng không có đơn vị nào mang mã này.",
        en: "The key headline names the unit “\(unit)”, but no unit has this code."),
      do: perhaps(
        nearest, else: Phrase(vi: "Thêm đơn vị vào units.csv.", en: "Add the unit to units.csv.")))
  }

  public static func unknownHeadlinePeriod(_ period: String, unit: String) -> DossierFinding {
    DossierFinding(
      .unknownHeadline,
      Phrase(
        vi: "Khóa headline nêu kỳ “\(period)”, không phải mã kỳ và không phải nhiệm kỳ của “\(unit)”.",
        en: "The key headline names “\(period)”, which is neither a period's code nor a term of “\(unit)”."),
      do: periodForms)
  }
}
