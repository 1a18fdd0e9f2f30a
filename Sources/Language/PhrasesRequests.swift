extension Phrases {
  /// Why a request was turned away at the door.
  public enum Requests {
    public static func tooFast(_ seconds: Int) -> Phrase {
      Phrase(
        vi: "Quá nhiều yêu cầu từ địa chỉ mạng của bạn; hãy chờ \(seconds) giây rồi thử lại.",
        en: "Too many requests from your network address; wait \(seconds) seconds, then try again.")
    }
    public static let malformed = Phrase(
      vi: "Yêu cầu gửi tới máy chủ không đúng quy cách; hãy mở lại trang từ trình duyệt.",
      en: "The request is malformed; please open the page again from a browser.")
    public static let misdirected = Phrase(
      vi: "Hệ thống không phục vụ dưới tên miền này; hãy dùng địa chỉ do cơ quan quản trị thông báo.",
      en: "This site is not served under this name; please use the address that its administrator has given.")
    public static let methodNotAllowed = Phrase(
      vi: "Địa chỉ này không nhận kiểu yêu cầu vừa gửi.", en: "This address does not take this kind of request.")
    public static let addressTooLong = Phrase(
      vi: "Địa chỉ trang quá dài; hãy rút gọn điều kiện tìm kiếm.",
      en: "The address is too long; please shorten the search.")
    public static let headersTooLarge = Phrase(
      vi: "Phần đầu của yêu cầu quá lớn; hãy xóa cookie của trang này rồi thử lại.",
      en: "The headers of the request are too large; please delete this site's cookies and try again.")
    public static let bodyTooLarge = Phrase(
      vi: "Nội dung gửi lên quá lớn; hãy gửi tệp nhỏ hơn.",
      en: "What was sent is too large; please send a smaller file.")
    public static let slow = Phrase(
      vi: "Yêu cầu gửi lên quá chậm nên đã bị ngắt; hãy kiểm tra đường truyền rồi thử lại.",
      en: "The request came too slowly and was cut off; please check the connection and try again.")
    public static let overdue = Phrase(
      vi: "Hệ thống chưa trả lời kịp; hãy thử lại sau ít phút.",
      en: "The answer took too long; please try again in a few minutes.")
    public static let crowded = Phrase(
      vi: "Đang có quá nhiều kết nối tới hệ thống; hãy thử lại sau ít phút.",
      en: "There are too many connections; please try again in a few minutes.")
  }
}
