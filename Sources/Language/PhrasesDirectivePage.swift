extension Phrases {
  /// The list of directives and the page of one.
  public enum DirectivePage {
    public static let listLead = Phrase(
      vi:
        "Văn bản được dẫn trong các nguồn, xếp theo cấp ban hành. Chỗ nào nguồn không in số, ngày hoặc tên "
        + "thì để nguyên như vậy.",
      en:
        "Documents that the sources cite, by the level that issued them. Where a source prints no number, "
        + "date or title, none is given here.")
    public static func listCaption(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) văn bản, theo cấp ban hành", en: "\(count) documents, by level")
    }
    public static let noLevel = Phrase(vi: "Không rõ cấp", en: "Level not known")
    public static let document = Phrase(vi: "Văn bản", en: "Document")
    public static let targets = Phrase(vi: "Chỉ tiêu", en: "Targets")
    public static let children = Phrase(vi: "Văn bản triển khai", en: "Carried out by")

    /// The name of a document by its number, which stays Vietnamese in every language.
    public static func numbered(_ type: String, _ number: String) -> String { "\(type) số \(number)" }
    public static let type = Phrase(vi: "Loại văn bản", en: "Kind")
    public static let level = Phrase(vi: "Cấp ban hành", en: "Level")
    public static let issued = Phrase(vi: "Ngày ban hành", en: "Issued")
    public static let notPrinted = Phrase(vi: "nguồn không in", en: "not printed by the source")
    public static let about = Phrase(vi: "Văn bản", en: "The document")
    public static let words = Phrase(vi: "Nguồn dẫn văn bản này thế nào", en: "How the source cites it")

    public static let otherCitations = Phrase(
      vi: "Cách dẫn khác của cùng văn bản", en: "Other citations of the same document")
    public static let otherCitationsNote = Phrase(
      vi: "Nguồn dẫn cùng một văn bản bằng các số khác nhau. Hệ thống giữ cả hai, không tự chọn số nào đúng.",
      en: "The source cites one document by different numbers. Both are kept; neither is called right here.")

    public static let chain = Phrase(
      vi: "Vị trí trong hệ thống văn bản", en: "Its place among other documents")
    public static let chainLead = Phrase(
      vi: "Đọc từ trên xuống: văn bản cấp trên, văn bản này, rồi các văn bản triển khai nó.",
      en: "Read from the top: the documents above, this one, then those that carry it out.")
    public static let alone = Phrase(
      vi: "Nguồn không nối văn bản này với văn bản nào khác.", en: "The sources tie it to no other document.")
    public static let here = Phrase(vi: "văn bản này", en: "this document")

    public static let sets = Phrase(vi: "Chỉ tiêu văn bản đặt ra", en: "Targets it sets")
    public static let setsNone = Phrase(
      vi: "Không có chỉ tiêu nào được dẫn từ văn bản này.", en: "No target is quoted from it.")
    public static let events = Phrase(
      vi: "Việc tổ chức lại theo văn bản này", en: "Reorganisations it ordered")
    public static let before = Phrase(vi: "Trước", en: "Before")
    public static let after = Phrase(vi: "Sau", en: "After")

    // What a document does to the one above it.
    public static let implements = Phrase(vi: "triển khai", en: "carries out")
    public static let concretizes = Phrase(vi: "cụ thể hóa", en: "makes specific")
    public static let continues = Phrase(vi: "tiếp nối", en: "continues")
    public static let replaces = Phrase(vi: "thay thế", en: "replaces")
    public static let amends = Phrase(vi: "sửa đổi, bổ sung", en: "amends")
    public static let abolishes = Phrase(vi: "bãi bỏ", en: "repeals")
    public static let reviews = Phrase(vi: "sơ kết, tổng kết", en: "reviews")
    public static let reports = Phrase(vi: "báo cáo kết quả thực hiện", en: "reports on")
    public static let annexedTo = Phrase(vi: "ban hành kèm theo", en: "is annexed to")
    public static let accompanies = Phrase(vi: "gắn với", en: "goes together with")
    public static let sameAs = Phrase(vi: "là cách dẫn khác của", en: "is another citation of")

    // What a reorganisation does.
    public static let found = Phrase(vi: "thành lập", en: "founded")
    public static let dissolve = Phrase(vi: "giải thể", en: "dissolved")
    public static let merge = Phrase(vi: "hợp nhất", en: "merged")
    public static let absorb = Phrase(vi: "sáp nhập", en: "absorbed")
    public static let split = Phrase(vi: "chia tách", en: "split")
    public static let move = Phrase(vi: "chuyển", en: "moved")
    public static let rename = Phrase(vi: "đổi tên", en: "renamed")
    public static let raise = Phrase(vi: "nâng cấp", en: "raised")
  }
}
