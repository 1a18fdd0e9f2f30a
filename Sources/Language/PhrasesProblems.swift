extension Phrases {
  /// What programs are told when they do not get what they asked for.
  public enum Problems {
    public static let badParameter = Phrase(vi: "Tham số không hợp lệ", en: "Invalid parameter")
    public static let badBody = Phrase(vi: "Nội dung gửi lên không hợp lệ", en: "Invalid body")
    public static let signIn = Phrase(vi: "Cần đăng nhập", en: "Sign-in needed")
    public static let forbidden = Phrase(vi: "Không có quyền", en: "Not permitted")
    public static let secretDocument = Phrase(vi: "Tài liệu có dấu độ mật", en: "Document with a secrecy mark")
    public static let notFound = Phrase(vi: "Không tìm thấy", en: "Not found")
    public static let methodNotAllowed = Phrase(vi: "Phương thức không được phép", en: "Method not allowed")
    public static let notAcceptable = Phrase(vi: "Không có định dạng được yêu cầu", en: "Not acceptable")
    public static let slow = Phrase(vi: "Gửi quá chậm", en: "Sent too slowly")
    public static let tooLarge = Phrase(vi: "Quá lớn", en: "Too large")
    public static let unsupportedMediaType = Phrase(vi: "Loại nội dung không được nhận", en: "Unsupported media type")
    public static let unreadable = Phrase(vi: "Không đọc được", en: "Cannot be read")
    public static let unexpected = Phrase(vi: "Lỗi hệ thống", en: "Internal error")
    public static let tooFast = Phrase(vi: "Quá nhiều yêu cầu", en: "Too many requests")
    public static let busy = Phrase(vi: "Đang bận", en: "Busy")
    public static let addressTooLong = Phrase(vi: "Địa chỉ quá dài", en: "Address too long")

    public static let noAddress = Phrase(
      vi: "Không có địa chỉ này; các địa chỉ được mô tả tại /api/v1/openapi.json.",
      en: "There is no such address; /api/v1/openapi.json describes those there are.")
    public static let failed = Phrase(
      vi: "Hệ thống gặp lỗi khi trả lời; số liệu không bị ảnh hưởng. Hãy thử lại sau.",
      en: "Something went wrong while answering; no figure is affected. Please try again later.")
    public static let onlyJSON = Phrase(
      vi: "Địa chỉ này chỉ trả lời bằng application/json; hãy cho phép loại đó trong Accept.",
      en: "This address answers in application/json only; allow it in Accept.")

    public static func methods(_ method: String, _ allowed: [String]) -> Phrase {
      let list = allowed.joined(separator: ", ")
      return Phrase(
        vi: "Địa chỉ này không nhận phương thức \(method), chỉ nhận \(list).",
        en: "This address does not take the method \(method), only \(list).")
    }
    public static func unknownParameter(_ name: String, _ known: [String]) -> Phrase {
      let list = known.joined(separator: ", ")
      return Phrase(
        vi: "Không có tham số “\(name)”; địa chỉ này nhận: \(list).",
        en: "There is no parameter “\(name)”; this address takes: \(list).")
    }
    public static func repeated(_ name: String) -> Phrase {
      Phrase(
        vi: "Tham số “\(name)” chỉ được ghi một lần.", en: "The parameter “\(name)” may be given only once.")
    }
    public static func badWords(_ name: String, longest: Int) -> Phrase {
      Phrase(
        vi: "Tham số “\(name)” phải có từ 1 đến \(longest) ký tự và không có ký tự điều khiển.",
        en: "The parameter “\(name)” must have 1 to \(longest) characters and no control character.")
    }
    public static func badChoice(_ name: String, _ values: [String]) -> Phrase {
      let list = values.joined(separator: ", ")
      return Phrase(
        vi: "Tham số “\(name)” phải là một trong: \(list).", en: "The parameter “\(name)” must be one of: \(list).")
    }
    public static func badNumber(_ name: String, _ range: ClosedRange<Int>) -> Phrase {
      Phrase(
        vi: "Tham số “\(name)” phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound).",
        en: "The parameter “\(name)” must be a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    public static func badBoundaries(_ name: String) -> Phrase {
      Phrase(
        vi: "Tham số “\(name)” phải là then, now hoặc một ngày như 2025-07-01.",
        en: "The parameter “\(name)” must be then, now or a day such as 2025-07-01.")
    }
    public static let noPeriods = Phrase(
      vi: "Đơn vị này chưa có kỳ nào có số liệu hoặc chỉ tiêu.", en: "This unit has no period with figures or targets.")
    public static func noCursor(_ name: String) -> Phrase {
      Phrase(
        vi: "Tham số “\(name)” không chỉ mục nào của danh sách này; hãy lấy từ “next” của trang trước.",
        en: "The parameter “\(name)” names no entry of this list; take it from “next” of the page before.")
    }
    public static func mediaTypes(_ types: [String]) -> Phrase {
      let list = types.joined(separator: ", ")
      return Phrase(
        vi: "Content-Type phải là một trong: \(list).", en: "The Content-Type must be one of: \(list).")
    }
  }
}
