extension Phrases {
  /// Why serving could not start.
  public enum Serving {
    public static func portInUse(_ port: Int) -> Phrase {
      Phrase(
        vi: "Cổng \(port) đang có chương trình khác dùng; hãy chọn cổng khác bằng --port, ví dụ --port \(port + 1).",
        en: "Port \(port) is in use by another program; choose another with --port, such as --port \(port + 1).")
    }
    public static func portForbidden(_ port: Int) -> Phrase {
      Phrase(
        vi: "Không được phép mở cổng \(port); hãy chọn cổng từ 1024 trở lên bằng --port.",
        en: "Port \(port) may not be opened; choose one from 1024 up with --port.")
    }
    public static func openlyUnencrypted(_ host: String) -> Phrase {
      Phrase(
        vi:
          "Địa chỉ \(host) mở được từ máy khác mà kết nối không mã hóa; hãy thêm --tls-certificate và --tls-key, hoặc nghe ở "
          + "127.0.0.1 sau máy chủ trung gian, hoặc ghi rõ --clear-text nếu mạng đã khép kín.",
        en:
          "The address \(host) is open to other machines and not encrypted; add --tls-certificate and --tls-key, or listen on "
          + "127.0.0.1 behind a proxy, or say --clear-text where the network is closed.")
    }
    public static func addressUnknown(_ host: String) -> Phrase {
      Phrase(
        vi: "Máy này không có địa chỉ “\(host)”; hãy dùng --host 127.0.0.1 hoặc địa chỉ của máy.",
        en: "This machine has no address “\(host)”; use --host 127.0.0.1 or an address of the machine.")
    }
  }
}
