extension Phrases {
  /// What is wrong with a new password, and with the file of the server's key.
  public enum Passwords {
    public static func tooShort(_ fewest: Int) -> Phrase {
      Phrase(
        vi: "Mật khẩu phải có ít nhất \(fewest) ký tự; nên dùng một câu dễ nhớ gồm nhiều từ.",
        en: "A password needs at least \(fewest) characters; a sentence of several words is easy to remember.")
    }
    public static func tooLong(_ most: Int) -> Phrase {
      Phrase(
        vi: "Mật khẩu không được dài quá \(most) ký tự.", en: "A password has at most \(most) characters.")
    }
    public static let common = Phrase(
      vi: "Mật khẩu này thuộc nhóm nhiều người dùng, dễ bị đoán; hãy chọn mật khẩu khác.",
      en: "Many people use this password, so it is easily guessed; please choose another.")
    public static let personal = Phrase(
      vi: "Mật khẩu không được chứa tên đăng nhập hoặc họ tên của người dùng.",
      en: "A password must not contain the sign-in name or the person's name.")
    public static let product = Phrase(
      vi: "Mật khẩu không được chứa tên của hệ thống.", en: "A password must not contain the system's name.")
    public static let monotonous = Phrase(
      vi: "Mật khẩu chỉ gồm vài ký tự lặp lại hoặc một dãy liên tiếp như 123456789012, dễ bị đoán; "
        + "hãy chọn mật khẩu khác.",
      en: "The password is a few characters repeated, or a run such as 123456789012; please choose another.")

    public static func keyOpenToOthers(_ path: String) -> Phrase {
      Phrase(
        vi: "Tệp khóa “\(path)” cho phép người khác truy cập; hãy giới hạn quyền bằng lệnh chmod 600.",
        en: "The key file “\(path)” is open to others; restrict it with chmod 600.")
    }
    public static func noKey(_ path: String) -> Phrase {
      Phrase(
        vi: "Tệp khóa “\(path)” phải gồm đúng 64 chữ số thập lục phân (0–9, a–f); hãy khôi phục tệp từ bản sao lưu.",
        en: "The key file “\(path)” must hold exactly 64 hexadecimal digits; restore it from a backup.")
    }
    public static func keyUnreadable(_ path: String) -> Phrase {
      Phrase(
        vi: "Không đọc được tệp khóa “\(path)”; hãy kiểm tra đường dẫn và quyền truy cập.",
        en: "The key file “\(path)” cannot be read; check the path and its permissions.")
    }
    public static func keyNotMade(_ path: String) -> Phrase {
      Phrase(
        vi: "Không tạo được tệp khóa “\(path)”; hãy kiểm tra thư mục và quyền ghi.",
        en: "The key file “\(path)” cannot be made; check its folder and the permission to write there.")
    }
  }
}
