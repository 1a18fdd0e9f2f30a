extension Phrases {
  /// Signing in with an account of another system, and why it did not come about.
  public enum SingleSignOn {
    public static let button = Phrase(vi: "Đăng nhập một lần", en: "Single sign-on")
    public static func button(_ label: String) -> Phrase {
      Phrase(vi: "Đăng nhập bằng \(label)", en: "Sign in with \(label)")
    }

    // Settings.
    public static let issuerSetting = Phrase(
      vi: "Địa chỉ của hệ thống đăng nhập một lần phải bắt đầu bằng https:// và không có phần sau dấu ? hoặc #; "
        + "http:// chỉ dùng được trên chính máy này.",
      en: "The issuer of single sign-on must be an https:// address without a part after ? or #; http:// serves on "
        + "this machine only.")
    public static let clientIDSetting = Phrase(
      vi: "Thiếu mã ứng dụng (client id) do hệ thống đăng nhập một lần cấp, hoặc mã có ký tự không hợp lệ.",
      en: "The client id given by the provider of single sign-on is missing or has letters outside ASCII.")
    public static let clientSecretSetting = Phrase(
      vi: "Khóa bí mật của ứng dụng (client secret) có ký tự không hợp lệ; hãy chép lại từ hệ thống đăng nhập một lần.",
      en: "The client secret has letters outside ASCII; copy it again from the provider of single sign-on.")
    public static let redirectAddressSetting = Phrase(
      vi: "Địa chỉ quay về sau khi đăng nhập phải bắt đầu bằng https:// và không có phần sau dấu #; "
        + "http:// chỉ dùng được trên chính máy này.",
      en: "The address to come back to must begin with https:// and have no part after #; http:// serves on this "
        + "machine only.")
    public static let scopesSetting = Phrase(
      vi: "Phạm vi (scopes) là các từ cách nhau bằng dấu cách, ví dụ: openid profile email.",
      en: "Scopes are words between spaces, such as: openid profile email.")
    public static let labelSetting = Phrase(
      vi: "Tên trên nút đăng nhập dài quá 60 ký tự; hãy rút gọn.",
      en: "The name on the sign-in button is longer than 60 characters; shorten it.")

    // The other system.
    public static let unreachable = Phrase(
      vi: "Không kết nối được với hệ thống đăng nhập một lần; hãy thử lại sau hoặc đăng nhập bằng mật khẩu.",
      en: "The system of single sign-on cannot be reached; try again later, or sign in with your password.")
    public static let slow = Phrase(
      vi: "Hệ thống đăng nhập một lần không trả lời kịp thời; hãy thử lại sau hoặc đăng nhập bằng mật khẩu.",
      en: "The system of single sign-on did not answer in time; try again later, or sign in with your password.")
    public static let unreadable = Phrase(
      vi: "Hệ thống đăng nhập một lần trả lời không đúng chuẩn; hãy báo cho người quản trị.",
      en: "The system of single sign-on gave an answer outside the standard; please tell the administrator.")
    public static func status(_ status: Int) -> Phrase {
      Phrase(
        vi: "Hệ thống đăng nhập một lần báo lỗi (mã \(status)); hãy thử lại sau hoặc báo cho người quản trị.",
        en: "The system of single sign-on reported an error (\(status)); try again later, or tell the administrator.")
    }
    public static let otherIssuer = Phrase(
      vi:
        "Hệ thống đăng nhập một lần tự xưng bằng địa chỉ khác với địa chỉ đã thiết lập; người quản trị cần kiểm tra lại.",
      en: "The system of single sign-on names itself by another address than the one set up; the administrator should "
        + "check it.")
    public static let insecureEndpoint = Phrase(
      vi: "Hệ thống đăng nhập một lần dùng địa chỉ không mã hóa nên không được chấp nhận; hãy báo cho người quản trị.",
      en: "The system of single sign-on uses an address without encryption and is not accepted; please tell the "
        + "administrator.")
    public static let noChallenge = Phrase(
      vi: "Hệ thống đăng nhập một lần không hỗ trợ PKCE (S256) nên không được chấp nhận; hãy báo cho người quản trị.",
      en: "The system of single sign-on does not support PKCE (S256) and is not accepted; please tell the "
        + "administrator.")

    // The way back.
    public static let expired = Phrase(
      vi: "Lần đăng nhập này đã quá 10 phút; hãy đăng nhập lại.",
      en: "This sign-in took longer than 10 minutes; please sign in again.")
    public static let stateDiffers = Phrase(
      vi: "Câu trả lời không khớp với lần đăng nhập vừa bắt đầu trên trình duyệt này; hãy đăng nhập lại.",
      en: "The answer does not belong to the sign-in that this browser began; please sign in again.")
    public static let responderDiffers = Phrase(
      vi: "Câu trả lời không phải của hệ thống đăng nhập một lần đã thiết lập; hãy đăng nhập lại.",
      en: "The answer is not from the system of single sign-on that was set up; please sign in again.")
    public static let denied = Phrase(
      vi: "Hệ thống đăng nhập một lần không cho phép lần đăng nhập này.",
      en: "The system of single sign-on did not allow this sign-in.")
    public static let interactionNeeded = Phrase(
      vi: "Hệ thống đăng nhập một lần yêu cầu xác nhận thêm; hãy mở hệ thống đó, hoàn tất rồi đăng nhập lại.",
      en: "The system of single sign-on asks for one more step; open it, complete the step, and sign in again.")
    public static let unavailable = Phrase(
      vi: "Hệ thống đăng nhập một lần đang tạm ngừng; hãy thử lại sau hoặc đăng nhập bằng mật khẩu.",
      en: "The system of single sign-on is out of order for now; try again later, or sign in with your password.")
    public static let misconfigured = Phrase(
      vi: "Hệ thống đăng nhập một lần không chấp nhận yêu cầu của chương trình; người quản trị cần kiểm tra thiết lập.",
      en: "The system of single sign-on does not accept the request; the administrator should check the settings.")
    public static let codeRefused = Phrase(
      vi: "Mã đăng nhập đã được dùng hoặc đã hết hạn; hãy đăng nhập lại.",
      en: "The sign-in code was used already or is too old; please sign in again.")
    public static let clientRefused = Phrase(
      vi: "Hệ thống đăng nhập một lần không nhận mã và khóa của chương trình; người quản trị cần kiểm tra thiết lập.",
      en: "The system of single sign-on does not accept the program's client id and secret; the administrator should "
        + "check the settings.")

    // What it says of a person.
    public static let token = Phrase(
      vi: "Không xác minh được câu trả lời của hệ thống đăng nhập một lần; hãy đăng nhập lại, nếu vẫn lỗi hãy báo cho "
        + "người quản trị.",
      en: "The answer of the system of single sign-on could not be verified; sign in again, and tell the administrator "
        + "if it happens again.")
    public static let tokenKey = Phrase(
      vi: "Câu trả lời của hệ thống đăng nhập một lần được ký bằng khóa chưa biết; hãy đăng nhập lại sau ít phút.",
      en:
        "The answer of the system of single sign-on is signed with a key not known yet; sign in again in a few minutes."
    )
    public static let tokenTime = Phrase(
      vi:
        "Thời gian trong câu trả lời của hệ thống đăng nhập một lần không hợp lệ; hãy kiểm tra đồng hồ của hai máy chủ.",
      en: "The times in the answer of the system of single sign-on do not hold; check the clocks of both servers.")
  }
}
