extension Phrases {
  /// Why something asked for cannot be done, and what to do instead.
  public enum Failures {
    public static func noUnit(_ code: String) -> Phrase {
      Phrase(
        vi: "Không có đơn vị nào mang mã “\(code)”; hãy kiểm tra lại mã trên trang Tổng quan.",
        en: "There is no unit with the code “\(code)”; see the overview for the codes in use.")
    }
    public static func noPeriod(_ period: String, _ unit: String) -> Phrase {
      Phrase(
        vi: "“\(period)” không phải nhiệm kỳ của đơn vị “\(unit)”, cũng không phải mã kỳ như 2009, 2009-S1, 2024-M06 "
          + "hoặc 2015-07-20/P5Y.",
        en: "“\(period)” is neither a term of the unit “\(unit)” nor a period's code such as 2009, 2009-S1, 2024-M06 "
          + "or 2015-07-20/P5Y.")
    }
    public static func noTarget(_ id: String) -> Phrase {
      Phrase(vi: "Không có chỉ tiêu nào mang mã “\(id)”.", en: "There is no target “\(id)”.")
    }
    public static func noDirective(_ id: String) -> Phrase {
      Phrase(vi: "Không có văn bản nào mang mã “\(id)”.", en: "There is no directive “\(id)”.")
    }
    public static func noIndicator(_ code: String) -> Phrase {
      Phrase(vi: "Không có chỉ số nào mang mã “\(code)”.", en: "There is no indicator “\(code)”.")
    }
    public static func noSource(_ code: String) -> Phrase {
      Phrase(vi: "Không có nguồn nào mang mã “\(code)”.", en: "There is no source “\(code)”.")
    }
    public static func noFigure(_ unit: String, _ indicator: String, _ period: String) -> Phrase {
      Phrase(
        vi: "Chưa có số liệu nào của chỉ số “\(indicator)”, đơn vị “\(unit)”, kỳ “\(period)”.",
        en: "There is no figure of the indicator “\(indicator)” for the unit “\(unit)” in “\(period)”.")
    }
    public static func reasonNeeded(_ dossier: String) -> Phrase {
      Phrase(
        vi: "Hồ sơ “\(dossier)” đã thay đổi so với lần nạp trước: đây là việc đính chính, hãy ghi lý do bằng --reason.",
        en: "The dossier “\(dossier)” has changed since it was last loaded: that is a correction, so give its reason "
          + "with --reason.")
    }
    public static func denied(_ policy: String) -> Phrase {
      Phrase(
        vi: "Không có quyền thực hiện việc này (\(policy)).", en: "This is not permitted (\(policy)).")
    }
    public static let signInFirst = Phrase(
      vi: "Hãy đăng nhập để mở trang này.", en: "Sign in to open this page.")
    public static let staleForm = Phrase(
      vi: "Trang này đã cũ hoặc không phải do hệ thống mở; hãy tải lại trang rồi làm lại.",
      en: "This page is out of date, or was not opened here; reload it and try again.")
    public static let brokenForm = Phrase(
      vi: "Không đọc được nội dung vừa gửi; hãy tải lại trang rồi làm lại.",
      en: "What was sent cannot be read; reload the page and try again.")
    public static let slowForm = Phrase(
      vi: "Nội dung gửi lên đến quá chậm; hãy kiểm tra đường truyền rồi làm lại.",
      en: "What was sent came too slowly; check the connection and try again.")
    public static let notFound = Phrase(vi: "Không tìm thấy trang này.", en: "There is no such page.")
    public static let wrongMethod = Phrase(
      vi: "Địa chỉ này không nhận cách gửi như vậy.", en: "This address does not take requests of this kind.")
    public static let unexpected = Phrase(
      vi: "Hệ thống gặp lỗi khi mở trang này; số liệu không bị ảnh hưởng. Hãy thử lại sau.",
      en: "Something went wrong while opening this page; no figure is affected. Please try again later.")
  }
}
