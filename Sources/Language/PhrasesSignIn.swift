extension Phrases {
  /// Signing in and out.
  public enum SignIn {
    public static let title = Phrase(vi: "Đăng nhập", en: "Sign in")
    public static let out = Phrase(vi: "Đăng xuất", en: "Sign out")
    public static let outQuestion = Phrase(
      vi: "Kết thúc phiên làm việc trên máy này?", en: "End the session on this device?")
    public static let signInName = Phrase(vi: "Tên đăng nhập", en: "Sign-in name")
    public static let password = Phrase(vi: "Mật khẩu", en: "Password")
    public static let help = Phrase(
      vi: "Quên mật khẩu hoặc mất điện thoại: hãy đề nghị người quản trị của đơn vị cấp lại.",
      en: "If you forgot the password or lost the phone, ask your unit's administrator.")
    public static func with(_ provider: String) -> Phrase {
      Phrase(vi: "Đăng nhập bằng \(provider)", en: "Sign in with \(provider)")
    }
    public static let or = Phrase(vi: "hoặc", en: "or")

    public static let codeTitle = Phrase(vi: "Xác thực lớp thứ hai", en: "Second factor")
    public static let codeLead = Phrase(
      vi: "Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số đang hiện.",
      en: "Open the authenticator app on your phone and enter the 6 digits it shows.")
    public static let code = Phrase(vi: "Mã xác thực", en: "Code")
    public static let codeHint = Phrase(
      vi: "Không có điện thoại thì nhập một mã dự phòng; mỗi mã dùng được một lần.",
      en: "Without the phone, enter a recovery code; each is good once.")
    public static let goOn = Phrase(vi: "Tiếp tục", en: "Continue")

    public static let passwordTitle = Phrase(vi: "Đặt mật khẩu mới", en: "Choose a new password")
    public static let passwordLead = Phrase(
      vi: "Mật khẩu này được cấp để dùng một lần, hoặc nằm trong danh sách dễ đoán. Hãy đặt mật khẩu của riêng bạn.",
      en: "This password was issued for one use, or is among the common ones. Choose one of your own.")
    public static let oldPassword = Phrase(vi: "Mật khẩu hiện tại", en: "Present password")
    public static let newPassword = Phrase(vi: "Mật khẩu mới", en: "New password")
    public static let newPasswordAgain = Phrase(vi: "Nhập lại mật khẩu mới", en: "New password again")
    public static let passwordHint = Phrase(
      vi: "Từ 12 ký tự; một câu dễ nhớ là tốt nhất. Không bắt buộc chữ hoa hay ký hiệu.",
      en: "12 characters or more; a sentence you remember is best. No capitals or signs are demanded.")
    public static let notTheSame = Phrase(
      vi: "Hai lần nhập mật khẩu mới không giống nhau.", en: "The two new passwords differ.")

    public static let factorTitle = Phrase(vi: "Bật xác thực hai lớp", en: "Set up the second factor")
    public static let factorForced = Phrase(
      vi: "Người duyệt, lãnh đạo và quản trị phải dùng xác thực hai lớp.",
      en: "Those who approve, lead or administer must use a second factor.")
    public static let factorLead = Phrase(
      vi: "Quét mã này bằng ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, FreeOTP…), "
        + "rồi nhập mã 6 chữ số mà ứng dụng hiện ra.",
      en: "Scan this with an authenticator app (Google Authenticator, Microsoft Authenticator, FreeOTP…), "
        + "then enter the 6 digits it shows.")
    public static let factorPicture = Phrase(
      vi: "Mã QR để ứng dụng xác thực quét", en: "QR code for the authenticator app")
    public static let factorSecret = Phrase(
      vi: "Không quét được thì nhập khóa này vào ứng dụng:", en: "If it cannot be scanned, type this key into the app:")
    public static let factorDone = Phrase(vi: "Đã bật xác thực hai lớp", en: "The second factor is set up")
    public static let recoveryLead = Phrase(
      vi:
        "Đây là các mã dự phòng, chỉ hiện một lần. Hãy in ra hoặc chép lại và cất riêng; mỗi mã thay điện thoại một lần.",
      en: "These are your recovery codes, shown this once. Print or copy them and keep them apart; each stands in for "
        + "the phone once.")
  }
}
