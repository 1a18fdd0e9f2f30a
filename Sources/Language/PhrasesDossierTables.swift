/// What may be wrong with a table before its cells are read.
extension DossierFinding {
  public static func emptyFile() -> DossierFinding {
    DossierFinding(
      .emptyFile,
      Phrase(vi: "Tệp trống, không có dòng tiêu đề.", en: "The file is empty; it has no header line."),
      do: Phrase(
        vi: "Thêm dòng tiêu đề, hoặc xóa tệp nếu không có gì để kê.",
        en: "Add the header line, or delete the file if there is nothing to list."))
  }

  public static func utf16() -> DossierFinding {
    DossierFinding(
      .notUTF8,
      Phrase(
        vi: "Tệp lưu ở dạng UTF-16, không phải UTF-8.", en: "The file is saved as UTF-16, not as UTF-8."),
      do: saveAsUTF8)
  }

  /// - Parameter lines: how many lines of the file hold such bytes.
  public static func notUTF8(byte: UInt8, lines: Int) -> DossierFinding {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    let code = hexadecimal.count < 2 ? "0" + hexadecimal : hexadecimal
    let others = lines - 1
    let vi = others > 0 ? " (và ở \(others) dòng khác)" : ""
    let en = others > 0 ? " (and on \(others) other line\(others == 1 ? "" : "s"))" : ""
    return DossierFinding(
      .notUTF8,
      Phrase(
        vi: "Byte 0x\(code) ở đây\(vi) không phải UTF-8.", en: "The byte 0x\(code) here\(en) is not UTF-8."),
      do: saveAsUTF8)
  }

  private static let saveAsUTF8 = Phrase(
    vi: "Mở lại tệp bằng đúng bảng mã rồi lưu dạng “CSV UTF-8”.",
    en: "Open the file in its own encoding and save it as “CSV UTF-8”.")

  public static func controlCharacter(_ code: UInt8) -> DossierFinding {
    let hexadecimal = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
    return DossierFinding(
      .controlCharacter,
      Phrase(
        vi: "Ký tự điều khiển \(name) không được có trong bảng.",
        en: "The control character \(name) may not stand in a table."),
      do: Phrase(
        vi: "Xóa ký tự này; xuống dòng trong ô thì đặt cả ô trong ngoặc kép.",
        en: "Delete it; a cell with a line break stands in double quotes."))
  }

  public static func unclosedQuote() -> DossierFinding {
    DossierFinding(
      .unclosedQuote,
      Phrase(
        vi: "Ngoặc kép mở ở đây không được đóng cho đến hết tệp.",
        en: "The double quote opened here is not closed before the end of the file."),
      do: Phrase(
        vi: "Thêm ngoặc kép đóng ở cuối ô; ngoặc kép nằm trong nội dung thì viết đôi (\"\").",
        en: "Close the cell with a double quote; write a double quote inside the text twice (\"\")."))
  }

  public static func textAfterQuote(openedOnLine line: Int) -> DossierFinding {
    DossierFinding(
      .textAfterQuote,
      Phrase(
        vi: "Còn chữ sau ngoặc kép đóng của ô mở ở dòng \(line).",
        en: "There is text after the closing double quote of the cell opened on line \(line)."),
      do: Phrase(
        vi: "Ngoặc kép nằm trong nội dung thì viết đôi (\"\"); nếu không, bỏ phần chữ thừa.",
        en: "Write a double quote inside the text twice (\"\"), or take the extra text away."))
  }

  public static func tooManyFields(_ found: Int, wanted: Int, separator: String) -> DossierFinding {
    DossierFinding(
      .tooManyFields,
      Phrase(
        vi: "Dòng có \(found) ô, tiêu đề có \(wanted).",
        en: "The row has \(found) cells, the header \(wanted)."),
      do: Phrase(
        vi: "Ô có dấu “\(separator)” bên trong phải đặt trong ngoặc kép.",
        en: "Put a cell that holds a “\(separator)” in double quotes."))
  }

  public static func tooFewFields(_ found: Int, wanted: Int, separator: String) -> DossierFinding {
    DossierFinding(
      .tooFewFields,
      Phrase(
        vi: "Dòng chỉ có \(found) ô, tiêu đề có \(wanted).",
        en: "The row has only \(found) cells, the header \(wanted)."),
      do: Phrase(
        vi: "Thêm dấu “\(separator)” cho các ô còn thiếu, kể cả ô trống.",
        en: "Add a “\(separator)” for each cell that is missing, the empty ones too."))
  }

  public static func duplicateColumn(_ name: String) -> DossierFinding {
    DossierFinding(
      .duplicateColumn,
      Phrase(vi: "Cột “\(name)” xuất hiện hai lần.", en: "The column “\(name)” stands there twice."),
      do: Phrase(vi: "Giữ lại một cột.", en: "Keep one of them."))
  }

  public static func unknownColumn(_ name: String, nearest: String?, known: [String]) -> DossierFinding {
    let list = known.joined(separator: ", ")
    return DossierFinding(
      .unknownColumn,
      Phrase(vi: "Tệp này không có cột “\(name)”.", en: "This file has no column “\(name)”."),
      do: perhaps(nearest, else: Phrase(vi: "Các cột được dùng: \(list).", en: "The columns are \(list).")))
  }

  public static func missingColumn(_ name: String) -> DossierFinding {
    DossierFinding(
      .missingColumn,
      Phrase(vi: "Thiếu cột “\(name)”.", en: "The column “\(name)” is missing."),
      do: Phrase(vi: "Thêm cột “\(name)” vào dòng tiêu đề.", en: "Add the column “\(name)” to the header."))
  }

  public static func moreOfTheSame(_ identifier: String, _ count: Int) -> DossierFinding {
    DossierFinding(
      .moreOfTheSame,
      Phrase(
        vi: "Còn \(count) chỗ khác trong tệp cùng loại [\(identifier)].",
        en: "The file has \(count) more of [\(identifier)]."),
      do: Phrase(
        vi: "Sửa các chỗ đã nêu rồi đọc lại để xem phần còn lại.",
        en: "Mend those listed and read again to see the rest."))
  }
}
