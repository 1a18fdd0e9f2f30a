extension Phrases {
  /// What people are told of attacks, and of changes to how they sign in.
  public enum Security {
    public static let alerts = Phrase(vi: "Cảnh báo trong 24 giờ qua", en: "Alerts of the last 24 hours")
    public static let alertsEnd = Phrase(
      vi: "Mỗi cảnh báo tự hết sau một ngày và còn trong nhật ký.",
      en: "An alert ends by itself after a day and stays in the journal.")

    public static func manySignInsOfAccount(_ who: Phrase?) -> Phrase {
      let name = who ?? Phrase(vi: "một tài khoản", en: "an account")
      return Phrase(
        vi: "Nhiều lần đăng nhập không thành vào tài khoản của \(name.vi); hãy hỏi người đó có phải họ không.",
        en: "Many refused sign-ins to the account of \(name.en); ask whether it was them.")
    }
    public static let manySignIns = Phrase(
      vi: "Nhiều lần đăng nhập không thành trên toàn hệ thống; có thể có người đang dò mật khẩu.",
      en: "Many refused sign-ins all over the system; somebody may be guessing passwords.")
    public static func manyRefusals(_ who: Phrase?) -> Phrase {
      let name = who ?? Phrase(vi: "Một người", en: "Somebody")
      return Phrase(
        vi: "\(name.vi) nhiều lần mở nội dung hoặc làm việc không được phép; hãy hỏi lý do, hoặc khóa tài khoản.",
        en: "\(name.en) was often refused what is not theirs; ask why, or lock the account.")
    }

    public static let changes = Phrase(vi: "Thay đổi về tài khoản của bạn", en: "Changes to your account")
    public static let changesLead = Phrase(
      vi: "Việc nào không phải bạn làm hay yêu cầu thì hãy báo ngay người quản trị và đổi mật khẩu.",
      en:
        "If something here was neither done nor asked for by you, tell an administrator at once and change your password."
    )
    public static let isNew = Phrase(vi: "mới từ lần đăng nhập trước", en: "new since you last signed in")
    public static let byYou = Phrase(vi: "bạn", en: "you")
    public static let byOther = Phrase(vi: "người quản trị", en: "an administrator")
    public static let byStranger = Phrase(vi: "không rõ", en: "not known")
    public static let whenHead = Phrase(vi: "Thời điểm", en: "When")
    public static let whatHead = Phrase(vi: "Việc", en: "What")
    public static let whoHead = Phrase(vi: "Ai làm", en: "By whom")
    public static let reusedCode = Phrase(
      vi: "Mã xác thực đã dùng được nhập lại, bị từ chối", en: "A used code was entered again and refused")
    public static let newDevice = Phrase(vi: "Đăng nhập từ thiết bị mới", en: "Signed in from a new device")
    public static let noChanges = Phrase(vi: "Chưa có thay đổi nào.", en: "None so far.")
    public static func times(_ count: Int) -> Phrase { Phrase(vi: "\(count) lần", en: "\(count) times") }
    public static func from(_ address: String) -> Phrase {
      Phrase(vi: "từ địa chỉ \(address)", en: "from the address \(address)")
    }
  }
}
