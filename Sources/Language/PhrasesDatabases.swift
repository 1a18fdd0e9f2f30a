extension Phrases {
  /// What is said of a database that cannot be used.
  public enum Databases {
    public static func newer(_ migration: String) -> Phrase {
      Phrase(
        vi:
          "Cơ sở dữ liệu do bản mới hơn của chương trình tạo ra (có “\(migration)”); hãy dùng bản mới, dữ liệu vẫn giữ nguyên.",
        en:
          "The database was written by a newer version (it has “\(migration)”); use that version. Nothing was touched.")
    }
    public static func notOurs(_ found: String) -> Phrase {
      Phrase(
        vi: "Cơ sở dữ liệu này không phải của Nhiệm kỳ (có “\(found)”); hãy chỉ một tệp khác, tệp này giữ nguyên.",
        en: "This database is not NhiemKy's (it has “\(found)”); name another file. Nothing was touched.")
    }
    public static func missing(_ path: String) -> Phrase {
      Phrase(
        vi: "Không có cơ sở dữ liệu tại “\(path)”; hãy kiểm tra lại đường dẫn.",
        en: "There is no database at “\(path)”; check the path.")
    }
    public static func notADatabase(_ path: String) -> Phrase {
      Phrase(
        vi: "Tệp “\(path)” không phải cơ sở dữ liệu; hãy chỉ một tệp khác.",
        en: "The file “\(path)” is no database; name another file.")
    }
    public static func unwritable(_ path: String) -> Phrase {
      Phrase(
        vi: "Không ghi được vào “\(path)”; hãy kiểm tra thư mục có tồn tại và quyền ghi.",
        en: "“\(path)” cannot be written; check that the folder exists and may be written to.")
    }
    public static func disk(_ path: String) -> Phrase {
      Phrase(
        vi: "Ổ đĩa đầy hoặc bị lỗi khi ghi \(path); dữ liệu cũ vẫn nguyên vẹn, hãy giải phóng chỗ trống rồi làm lại.",
        en: "The disk is full or failed while writing \(path); earlier data are intact. Make room and try again.")
    }
    /// A row of a dossier has the key of a row that another dossier brought.
    public static func conflict(_ table: Phrase, _ key: String, _ dossier: String) -> Phrase {
      Phrase(
        vi: "Mã “\(key)” (\(table.vi)) đã thuộc hồ sơ “\(dossier)”; hãy đổi mã trong hồ sơ mới. Chưa nạp gì.",
        en:
          "The key “\(key)” (\(table.en)) belongs to the dossier “\(dossier)” already; change it. Nothing was taken in."
      )
    }
    public static let busy = Phrase(
      vi: "Cơ sở dữ liệu đang được chương trình khác ghi; hãy thử lại sau ít phút.",
      en: "Another program is writing to the database; try again in a few minutes.")
    public static let damaged = Phrase(
      vi: "Tệp cơ sở dữ liệu bị hỏng; hãy khôi phục từ bản sao lưu.",
      en: "The database file is damaged; restore it from a backup.")
    public static func other(_ detail: String) -> Phrase {
      Phrase(
        vi: "Không thực hiện được: \(detail). Chưa có gì bị thay đổi.",
        en: "This could not be done: \(detail). Nothing was changed.")
    }
  }
}
