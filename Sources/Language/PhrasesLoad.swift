extension Phrases {
  /// What loading dossiers says.
  public enum Load {
    public static func severity(_ severity: Finding.Severity) -> Phrase {
      switch severity {
      case .error: Phrase(vi: "lỗi", en: "error")
      case .warning: Phrase(vi: "cần xem", en: "warning")
      case .note: Phrase(vi: "ghi chú", en: "note")
      }
    }
    public static func rows(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) dòng", en: count == 1 ? "1 row" : "\(count) rows")
    }
    public static let unchanged = Phrase(vi: "không thay đổi", en: "unchanged")
    public static func added(_ count: Int) -> Phrase { Phrase(vi: "thêm \(count)", en: "\(count) added") }
    public static func changed(_ count: Int) -> Phrase { Phrase(vi: "sửa \(count)", en: "\(count) changed") }
    public static func removed(_ count: Int) -> Phrase { Phrase(vi: "bỏ \(count)", en: "\(count) removed") }
    public static let nothingChanged = Phrase(
      vi: "Không có gì thay đổi so với lần nạp trước.", en: "Nothing has changed since the last load.")
    public static let dryRun = Phrase(
      vi: "Chạy thử: chưa ghi gì vào cơ sở dữ liệu.", en: "Dry run: nothing was written.")
    public static func nothingTaken(_ errors: Int) -> Phrase {
      Phrase(
        vi: "Có \(errors) lỗi; chưa nạp gì, cơ sở dữ liệu giữ nguyên như trước.",
        en: "\(errors) errors; nothing was taken in, and the database is as it was.")
    }

    /// The name of a table of the dossier.
    public static func table(_ name: String) -> Phrase {
      switch name {
      case "sources": Phrase(vi: "nguồn", en: "sources")
      case "dossiers": Phrase(vi: "hồ sơ", en: "dossiers")
      case "unit_versions": Phrase(vi: "đơn vị", en: "units")
      case "reorganisation_units": Phrase(vi: "đơn vị trước và sau sắp xếp", en: "units before and after")
      case "directive_parents": Phrase(vi: "quan hệ giữa văn bản", en: "links between directives")
      case "edges": Phrase(vi: "quan hệ trực thuộc", en: "edges")
      case "terms": Phrase(vi: "nhiệm kỳ", en: "terms")
      case "reorganisations": Phrase(vi: "sắp xếp tổ chức", en: "reorganisations")
      case "indicator_versions": Phrase(vi: "chỉ số", en: "indicators")
      case "directives": Phrase(vi: "văn bản", en: "directives")
      case "targets": Phrase(vi: "chỉ tiêu", en: "targets")
      case "observations": Phrase(vi: "số liệu", en: "figures")
      case "statements": Phrase(vi: "câu so sánh, nhận xét", en: "statements")
      case "inventory": Phrase(vi: "kiểm kê", en: "inventory")
      case "accounts": Phrase(vi: "đối chiếu kiểm kê", en: "accounts")
      default: Phrase(vi: name, en: name)
      }
    }

    /// How many rows deal with items in one way.
    public static func outcome(_ outcome: String, _ count: Int) -> Phrase {
      switch outcome {
      case "target": Phrase(vi: "\(count) dòng chỉ tiêu", en: "\(count) target rows")
      case "observation": Phrase(vi: "\(count) số liệu", en: "\(count) figures")
      case "statement": Phrase(vi: "\(count) câu so sánh do nguồn in", en: "\(count) printed comparisons")
      case "remark": Phrase(vi: "\(count) nhận xét", en: "\(count) remarks")
      case "omitted": Phrase(vi: "\(count) để ngoài có lý do", en: "\(count) left out with a reason")
      case "directive": Phrase(vi: "\(count) dòng văn bản", en: "\(count) directive rows")
      default: Phrase(vi: "\(count) \(outcome)", en: "\(count) \(outcome)")
      }
    }

    public static func accounted(_ kind: String, _ accounted: Int, of items: Int, _ ways: String) -> Phrase {
      let name =
        switch kind {
        case "target": Phrase(vi: "chỉ tiêu", en: "targets")
        case "figure": Phrase(vi: "số liệu trong nguồn", en: "figures in the sources")
        case "directive": Phrase(vi: "văn bản", en: "directives")
        default: Phrase(vi: kind, en: kind)
        }
      return Phrase(
        vi: "Kiểm kê: \(accounted)/\(items) \(name.vi) đã xử lý, gồm \(ways).",
        en: "Inventory: \(accounted)/\(items) \(name.en) accounted for, as \(ways).")
    }
  }
}
