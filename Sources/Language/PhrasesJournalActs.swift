extension Phrases {
  /// What was done, in words, by the stable identifiers of the journal. A test holds the list complete.
  public enum JournalActs {
    public static let all: [String: Phrase] = [
      "account.make": Phrase(vi: "Tạo tài khoản", en: "Account made"),
      "account.lock": Phrase(vi: "Khóa tài khoản", en: "Account locked"),
      "account.unlock": Phrase(vi: "Mở khóa tài khoản", en: "Account unlocked"),
      "account.erase": Phrase(vi: "Xóa thông tin tài khoản", en: "Account erased"),
      "account.export": Phrase(vi: "Xuất dữ liệu cá nhân", en: "Personal data exported"),
      "account.link": Phrase(vi: "Gắn định danh đăng nhập một lần", en: "Account linked to single sign-on"),
      "password.reset": Phrase(vi: "Cấp lại mật khẩu", en: "Password issued anew"),
      "password.change": Phrase(vi: "Đổi mật khẩu", en: "Password changed"),
      "second-factor.set": Phrase(vi: "Bật xác thực hai lớp", en: "Second factor set up"),
      "second-factor.remove": Phrase(vi: "Gỡ xác thực hai lớp", en: "Second factor removed"),
      "second-factor.recover": Phrase(vi: "Dùng mã dự phòng", en: "Recovery code used"),
      "second-factor.drop-codes": Phrase(
        vi: "Mã dự phòng hết hiệu lực vì đổi khóa máy chủ", en: "Recovery codes ended with a new server key"),
      "key.renew": Phrase(vi: "Đổi khóa máy chủ", en: "Server key renewed"),
      "session.begin": Phrase(vi: "Đăng nhập", en: "Signed in"),
      "session.refuse": Phrase(vi: "Đăng nhập không thành", en: "Sign-in refused"),
      "session.end": Phrase(vi: "Đăng xuất", en: "Signed out"),
      "session.end-all": Phrase(vi: "Đăng xuất mọi nơi", en: "Signed out everywhere"),
      "grant.give": Phrase(vi: "Giao vai trò", en: "Role given"),
      "grant.delegate": Phrase(vi: "Ủy quyền", en: "Role passed on"),
      "grant.end": Phrase(vi: "Thu hồi vai trò", en: "Role taken back"),
      "token.make": Phrase(vi: "Tạo khóa truy cập", en: "Token made"),
      "token.end": Phrase(vi: "Thu hồi khóa truy cập", en: "Token ended"),
      "access.refuse": Phrase(vi: "Bị từ chối quyền truy cập", en: "Access refused"),
      "alert.raise": Phrase(vi: "Cảnh báo an ninh", en: "Security alert"),
      "dossier.load": Phrase(vi: "Nạp hồ sơ", en: "Dossier loaded"),
      "journal.anchor": Phrase(vi: "Neo nhật ký", en: "Journal anchored"),
      "journal.export": Phrase(vi: "Xuất nhật ký", en: "Journal exported"),
      "setting.change": Phrase(vi: "Đổi thiết đặt", en: "Setting changed"),
      "reading.journal": Phrase(vi: "Đọc nhật ký", en: "Journal read"),
      "reading.account": Phrase(vi: "Xem thông tin tài khoản", en: "Account looked at"),
      "reading.personal": Phrase(vi: "Xem dữ liệu cá nhân", en: "Personal data looked at"),
    ]

    /// The identifier itself where a newer version wrote it.
    public static func of(_ act: String) -> Phrase { all[act] ?? Phrase(vi: act, en: act) }
  }
}
