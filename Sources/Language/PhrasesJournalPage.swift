extension Phrases {
  /// The journal.
  public enum JournalPage {
    public static let lead = Phrase(
      vi: "Ai đã làm gì, khi nào và vì sao; mục mới nhất ở trên.",
      en: "Who did what, when and why; the newest first.")
    public static let chain = Phrase(
      vi:
        "Mỗi mục mang mã băm tính từ nội dung của nó và mã băm của mục liền trước, nên sửa hoặc bỏ một mục là "
        + "chuỗi đứt và lệnh nhiemky verify chỉ ra chỗ đứt.",
      en:
        "Each entry carries a hash of its own content and of the entry before it, so that changing or "
        + "removing one breaks the chain and nhiemky verify shows where.")
    public static let people = Phrase(
      vi: "Con người được ghi bằng số, không bằng tên, để có thể xóa danh tính mà không phá chuỗi.",
      en: "People are named by numbers, so that an identity can be erased without breaking the chain.")
    public static let caption = Phrase(vi: "Nhật ký", en: "Journal")
    public static let sequence = Phrase(vi: "Mục", en: "Entry")
    public static let at = Phrase(vi: "Thời điểm (giờ Việt Nam)", en: "When (Viet Nam time)")
    public static let act = Phrase(vi: "Việc", en: "What")
    public static let who = Phrase(vi: "Ai", en: "Who")
    public static let subject = Phrase(vi: "Đối tượng", en: "To what")
    public static let reason = Phrase(vi: "Lý do", en: "Why")
    public static let hash = Phrase(vi: "Mã băm", en: "Hash")
    public static let older = Phrase(vi: "Các mục cũ hơn", en: "Older entries")
    public static let newest = Phrase(vi: "Về các mục mới nhất", en: "Back to the newest entries")
    public static let noEntry = Phrase(vi: "Nhật ký chưa có mục nào", en: "The journal is empty")
    public static let noOlder = Phrase(vi: "Không còn mục nào cũ hơn", en: "There are no older entries")

    public static let machineOperator = Phrase(vi: "người vận hành máy", en: "the machine's operator")
    public static func person(_ number: Int64) -> Phrase {
      Phrase(vi: "người số \(number)", en: "person \(number)")
    }
  }
}
