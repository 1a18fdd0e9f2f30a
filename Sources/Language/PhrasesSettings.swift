extension Phrases {
  /// What an administrator may set.
  public enum Settings {
    public static let sessionIdle = Phrase(
      vi: "Phiên làm việc kết thúc khi không có thao tác trong", en: "A session ends when nothing is done for")
    public static let sessionAbsolute = Phrase(
      vi: "Phiên làm việc kết thúc, kể cả đang dùng, sau", en: "A session ends, even in use, after")
    public static let sessionRetention = Phrase(
      vi: "Lưu thông tin phiên đã kết thúc trong", en: "Ended sessions are kept for")
    public static let anchorReminder = Phrase(
      vi: "Nhắc neo nhật ký sau mỗi", en: "One is reminded to anchor the journal every")
    public static let reading = Phrase(
      vi: "Một người đọc lại cùng một nội dung thì không ghi thêm vào nhật ký trong",
      en: "The same person's reading of the same thing is not recorded again within")

    public static let smallCount = Phrase(
      vi: "Ngoài đơn vị, số người chưa công bố được ẩn khi nhỏ hơn (0 là không ẩn)",
      en: "Outside the unit, unpublished counts of persons are hidden below (0 hides none)")
    public static let persons = Phrase(vi: "người", en: "persons")

    public static let alertSignInsOfAccount = Phrase(
      vi: "Cảnh báo khi trong một giờ một tài khoản có số lần đăng nhập không thành đến (0 là không cảnh báo)",
      en: "An alert comes when in an hour the refused sign-ins of one account are (0: none comes)")
    public static let alertSignIns = Phrase(
      vi: "Cảnh báo khi trong một giờ toàn hệ thống có số lần đăng nhập không thành đến (0 là không cảnh báo)",
      en: "An alert comes when in an hour all refused sign-ins are (0: none comes)")
    public static let alertRefusals = Phrase(
      vi: "Cảnh báo khi trong một giờ một người bị từ chối quyền truy cập đến (0 là không cảnh báo)",
      en: "An alert comes when in an hour what one person is refused is (0: none comes)")
    public static let times = Phrase(vi: "lần", en: "times")

    public static let minutes = Phrase(vi: "phút", en: "minutes")
    public static let days = Phrase(vi: "ngày", en: "days")

    public static func unknown(_ key: String, _ known: [String]) -> Phrase {
      let list = known.joined(separator: ", ")
      return Phrase(
        vi: "Không có thiết đặt nào tên “\(key)”; các thiết đặt là \(list).",
        en: "There is no setting “\(key)”; the settings are \(list).")
    }
    public static func unfit(_ value: String, _ key: String, _ lowest: Int, _ highest: Int) -> Phrase {
      Phrase(
        vi: "“\(value)” không dùng được cho \(key); hãy chọn một số nguyên từ \(lowest) đến \(highest).",
        en: "“\(value)” will not do for \(key); choose a whole number from \(lowest) to \(highest).")
    }
    public static let reasonNeeded = Phrase(
      vi: "Đổi thiết đặt là việc được ghi nhật ký, hãy ghi lý do bằng --reason.",
      en: "A change of a setting goes into the journal, so give its reason with --reason.")
    public static func changed(_ key: String, _ before: Int, _ after: Int, _ entry: Int64) -> Phrase {
      Phrase(
        vi: "Đã đổi \(key) từ \(before) thành \(after) (mục nhật ký số \(entry)).",
        en: "\(key) was changed from \(before) to \(after) (journal entry \(entry)).")
    }
    public static func unchanged(_ key: String, _ value: Int) -> Phrase {
      Phrase(vi: "\(key) vốn đang là \(value); không có gì thay đổi.", en: "\(key) is \(value) already.")
    }
    /// After a value that nobody changed.
    public static let standard = Phrase(vi: "mặc định", en: "as delivered")
    /// After a value that was changed.
    public static func standard(_ value: Int, changedBy entry: Int64) -> Phrase {
      Phrase(
        vi: "mặc định \(value), đổi tại mục nhật ký số \(entry)",
        en: "\(value) as delivered, changed by journal entry \(entry)")
    }
  }
}
