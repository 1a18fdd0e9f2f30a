extension Phrases {
  /// The journal as a file for the inspection commission.
  public enum JournalExport {
    public static func noSuchPart(_ last: Int64) -> Phrase {
      Phrase(
        vi: "Nhật ký có các mục từ 1 đến \(last); hãy chọn --from không lớn hơn --to, trong khoảng đó.",
        en: "The journal has entries from 1 to \(last); choose --from and --to among them.")
    }
    public static func written(_ count: Int64, _ file: String) -> Phrase {
      Phrase(vi: "Đã ghi \(count) mục vào \(file).", en: "\(count) entries were written to \(file).")
    }
    public static let noEntry = Phrase(
      vi: "Dòng này không đúng dạng một mục nhật ký như khi xuất ra.",
      en: "This line is no entry as it would have been written.")
    public static let noEnd = Phrase(
      vi: "Thiếu dòng cuối ghi số mục và mã tổng; tệp có thể đã bị cắt.",
      en: "The last line, with the count and the digest, is missing; the file may have been cut off.")
    public static let afterTheEnd = Phrase(
      vi: "Có nội dung thêm vào sau dòng cuối.", en: "Something was added after the last line.")
    public static let countDiffers = Phrase(
      vi: "Số mục trong tệp khác với số ghi ở dòng cuối.",
      en: "There are more or fewer entries than the last line says.")
    public static let endsDiffer = Phrase(
      vi: "Mục đầu hoặc mục cuối của tệp không phải mục ghi ở dòng cuối.",
      en: "The first or the last entry is not the one that the last line names.")
    public static let digestDiffers = Phrase(
      vi: "Nội dung tệp không khớp với mã tổng ở dòng cuối.",
      en: "The lines do not agree with the digest in the last one.")
    public static let suggestion = Phrase(
      vi: "Hãy yêu cầu đơn vị xuất lại từ cơ sở dữ liệu và đối chiếu hai tệp.",
      en: "Ask for another export from the database and compare the two.")
    public static func holds(_ entries: Int64) -> Phrase {
      Phrase(
        vi: "Tệp xuất có \(entries) mục, nguyên vẹn: chuỗi băm liền mạch, khớp với dòng cuối.",
        en: "The export has \(entries) entries and is whole: its chain holds and agrees with the last line.")
    }
    public static func unsound(_ count: Int) -> Phrase {
      Phrase(vi: "Tệp xuất có \(count) điều không khớp.", en: "\(count) things in the export do not agree.")
    }
    public static func anchorsOutside(_ count: Int) -> Phrase {
      Phrase(
        vi: "Có \(count) bản neo nói về mục không có trong tệp nên chưa đối chiếu được.",
        en: "\(count) of the anchors speak of entries that are not in the export.")
    }
  }
}
