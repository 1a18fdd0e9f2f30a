extension Phrases {
  /// Why the certificate of the site cannot be used.
  public enum Certificates {
    public static func missing(_ path: String) -> Phrase {
      Phrase(
        vi: "Không có tệp “\(path)”; hãy kiểm tra --tls-certificate và --tls-key.",
        en: "There is no file “\(path)”; check --tls-certificate and --tls-key.")
    }
    public static func unreadable(_ path: String) -> Phrase {
      Phrase(
        vi: "Không đọc được tệp “\(path)”; hãy cấp quyền đọc cho tài khoản chạy chương trình.",
        en: "The file “\(path)” cannot be read; let the account that runs the program read it.")
    }
    public static func noCertificate(_ path: String) -> Phrase {
      Phrase(
        vi: "Trong tệp “\(path)” không có chứng thư số dạng PEM (-----BEGIN CERTIFICATE-----).",
        en: "The file “\(path)” holds no certificate in PEM (-----BEGIN CERTIFICATE-----).")
    }
    public static func noKey(_ path: String) -> Phrase {
      Phrase(
        vi: "Trong tệp “\(path)” không có khóa riêng dạng PEM không đặt mật khẩu (-----BEGIN PRIVATE KEY-----).",
        en: "The file “\(path)” holds no private key in PEM without a password (-----BEGIN PRIVATE KEY-----).")
    }
    public static func mismatch(_ certificate: String, _ key: String) -> Phrase {
      Phrase(
        vi:
          "Khóa trong “\(key)” không phải của chứng thư số trong “\(certificate)”; chứng thư số của máy chủ phải đứng đầu tệp.",
        en:
          "The key in “\(key)” is not that of the certificate in “\(certificate)”; the server's own must be the first in "
          + "the file.")
    }
    public static func expired(_ path: String, _ day: String) -> Phrase {
      Phrase(
        vi: "Chứng thư số trong “\(path)” đã hết hạn ngày \(day); hãy gia hạn rồi chạy lại.",
        en: "The certificate in “\(path)” ended on \(day); renew it and start again.")
    }
    public static func early(_ path: String, _ day: String) -> Phrase {
      Phrase(
        vi: "Chứng thư số trong “\(path)” đến ngày \(day) mới có hiệu lực; hãy kiểm tra đồng hồ của máy.",
        en: "The certificate in “\(path)” holds only from \(day); check this machine's clock.")
    }
  }
}
