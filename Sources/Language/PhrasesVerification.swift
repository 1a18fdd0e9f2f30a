extension Phrases {
  /// What `verify` says.
  public enum Verification {
    public static func gap(_ seq: Int64) -> Phrase {
      Phrase(vi: "Nhật ký thiếu mục số \(seq).", en: "The journal lacks entry \(seq).")
    }
    public static func brokenLink(_ seq: Int64) -> Phrase {
      Phrase(
        vi: "Mục số \(seq) của nhật ký không nối tiếp mục liền trước.",
        en: "Entry \(seq) of the journal does not follow from the one before it.")
    }
    public static func editedEntry(_ seq: Int64) -> Phrase {
      Phrase(
        vi: "Nội dung mục số \(seq) của nhật ký đã bị sửa.", en: "Entry \(seq) of the journal has been edited.")
    }
    public static func rowsDiffer(_ seq: Int64) -> Phrase {
      Phrase(
        vi: "Dữ liệu do mục số \(seq) của nhật ký ghi nhận đã bị sửa, thêm hoặc xóa ngoài hệ thống.",
        en: "Rows that entry \(seq) of the journal vouches for were edited, added or deleted past the program.")
    }
    public static func movedEntry(_ seq: Int64, from origin: Int64) -> Phrase {
      Phrase(
        vi: "Mục số \(seq) của nhật ký vốn là mục số \(origin): thứ tự đã bị đổi.",
        en: "Entry \(seq) of the journal was entry \(origin): the order has been changed.")
    }
    public static func rewrittenEntry(_ seq: Int64) -> Phrase {
      Phrase(
        vi: "Mục số \(seq) của nhật ký đã bị viết lại cùng với mã băm của nó; mục sau vẫn ghi mã băm cũ.",
        en: "Entry \(seq) of the journal was rewritten together with its hash; the next entry still has the old one.")
    }
    public static func anchorDiffers(_ seq: Int64, proved: Int64) -> Phrase {
      Phrase(
        vi: "Mục số \(seq) không mang mã băm đã neo: nhật ký đã bị viết lại từ một mục nào đó trong khoảng "
          + "\(proved + 1)–\(seq).",
        en: "Entry \(seq) has another hash than its anchor says: the journal was made anew from an entry between "
          + "\(proved + 1) and \(seq) on.")
    }
    public static func cutOff(_ seq: Int64, anchored: Int64) -> Phrase {
      Phrase(
        vi: "Nhật ký bị cắt đuôi: bản neo chứng thực mục số \(anchored), nay không còn từ mục số \(seq).",
        en: "The journal was cut off: an anchor speaks of entry \(anchored), and there is none from \(seq) on.")
    }
    public static let suggestion = Phrase(
      vi: "Hãy giữ nguyên tệp, báo ủy ban kiểm tra và khôi phục từ bản sao lưu gần nhất.",
      en: "Leave the file as it is, tell the inspection commission, and restore the latest backup.")
    public static func sound(_ entries: Int64) -> Phrase {
      Phrase(
        vi: "Nhật ký có \(entries) mục, chuỗi băm liền mạch; dữ liệu đã nạp khớp với nhật ký.",
        en: "The journal has \(entries) entries, its chain is whole, and the data loaded agree with it.")
    }
    public static func anchorsHold(_ count: Int) -> Phrase {
      Phrase(
        vi: "Khớp với \(count) bản neo được đưa ra đối chiếu.",
        en: count == 1 ? "It agrees with the anchor given." : "It agrees with the \(count) anchors given.")
    }
    public static func unsound(_ count: Int) -> Phrase {
      Phrase(
        vi: "Có \(count) điều không khớp: dữ liệu có thể đã bị sửa ngoài hệ thống.",
        en: "\(count) things do not agree: data may have been changed past the program.")
    }
  }
}
