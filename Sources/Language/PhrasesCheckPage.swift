extension Phrases {
  /// The page on which the figures of a text are checked.
  public enum CheckPage {
    public static let title = Phrase(vi: "Soát số liệu", en: "Check figures")
    public static let lead = Phrase(
      vi: "Đối chiếu các con số trong văn bản với nhau, chỉ ra chỗ mâu thuẫn và nêu số đúng cùng cách tính.",
      en: "Compares the figures of a text with one another, shows where they disagree, and gives the right value with "
        + "its arithmetic.")
    public static let privacy = Phrase(
      vi: "Văn bản được soát ngay trong bộ nhớ, không lưu giữ, không ghi nhật ký; văn bản mang dấu Mật, Tối mật hoặc "
        + "Tuyệt mật bị từ chối.",
      en: "The text is checked in memory, not kept and not logged; documents that bear a secrecy mark (Mật, Tối mật, "
        + "Tuyệt mật) are refused.")

    // MARK: - The form

    public static let text = Phrase(vi: "Nội dung văn bản", en: "Text")
    public static let file = Phrase(vi: "Hoặc tệp văn bản", en: "Or a file")
    public static func fileHint(megabytes: Int) -> Phrase {
      Phrase(
        vi: "Tệp .txt, .md, .html hoặc .docx, tối đa \(megabytes) MB. Có cả hai thì soát tệp.",
        en: "A .txt, .md, .html or .docx of up to \(megabytes) MB. Where both are given, the file is checked.")
    }
    public static let dropHint = Phrase(
      vi: "Có thể kéo tệp và thả vào bất cứ chỗ nào trên trang này.", en: "A file can be dropped anywhere on this page."
    )
    public static let dropNow = Phrase(vi: "Thả tệp tại đây để soát", en: "Drop the file here to check it")
    public static let show = Phrase(vi: "Đánh dấu", en: "Mark")
    public static let showAll = Phrase(vi: "Mọi nhận định", en: "All claims")
    public static let showWrong = Phrase(vi: "Chỉ chỗ sai", en: "Only what is wrong")
    public static let rules = Phrase(vi: "Bỏ bớt quy tắc", en: "Leave out rules")
    public static let rulesHint = Phrase(
      vi:
        "Quy tắc được chọn dưới đây không áp dụng cho lần soát này; mỗi quy tắc có một trang giải thích trong "
        + "docs/rules.",
      en: "The rules chosen here are not applied to this check; each is explained on a page of its own in docs/rules.")
    public static let submit = Phrase(vi: "Soát số liệu", en: "Check figures")
    public static let working = Phrase(vi: "Đang soát…", en: "Checking…")
    public static let download = Phrase(vi: "Soát rồi tải về", en: "Check and download")
    public static let downloads = Phrase(vi: "Tải kết quả về", en: "Download the result")
    public static let word = Phrase(vi: "Bản Word có ghi chú", en: "Word file with comments")
    public static let wordHint = Phrase(
      vi: "Bản Word có ghi chú chỉ làm được từ tệp .docx.", en: "Comments can be put into a .docx only.")
    public static let plainText = Phrase(vi: "Văn bản thuần", en: "Plain text")

    // MARK: - The result

    public static let again = Phrase(vi: "Soát văn bản khác", en: "Check another text")
    public static let pasted = Phrase(vi: "Văn bản đã dán", en: "Pasted text")
    public static let counts = Phrase(vi: "Kết quả", en: "Result")
    public static func wrong(_ count: Int) -> Phrase { Phrase(vi: "\(count) sai", en: "\(count) wrong") }
    public static func questions(_ count: Int) -> Phrase { Phrase(vi: "\(count) cần hỏi", en: "\(count) to ask about") }
    public static func rounded(_ count: Int) -> Phrase { Phrase(vi: "\(count) làm tròn", en: "\(count) rounded") }
    public static func right(_ count: Int) -> Phrase { Phrase(vi: "\(count) đúng", en: "\(count) right") }
    public static let allRight = Phrase(
      vi: "Không thấy con số nào mâu thuẫn với các con số khác trong văn bản.",
      en: "No figure contradicts another figure of the text.")
    public static let nothingToCheck = Phrase(
      vi: "Văn bản không có nhận định nào kiểm tra được bằng chính các con số của nó.",
      en: "The text makes no claim that its own figures could prove or disprove.")
    public static let caution = Phrase(
      vi: "Chỉ đối chiếu các con số trong văn bản với nhau; số đúng với thực tế hay không vẫn phải xem nguồn.",
      en: "Figures are compared within the text only; whether they are true, only their sources can tell.")
    public static let toDo = Phrase(vi: "Những chỗ cần xem", en: "What to look at")
    public static func more(_ count: Int) -> Phrase {
      Phrase(vi: "và \(count) chỗ khác trong văn bản dưới đây.", en: "and \(count) more in the text below.")
    }
    public static func line(_ number: Int) -> Phrase { Phrase(vi: "Dòng \(number)", en: "Line \(number)") }
    public static func paragraph(_ number: Int) -> Phrase { Phrase(vi: "Đoạn \(number)", en: "Paragraph \(number)") }
    public static let carried = Phrase(
      vi: "Tệp nằm ngay trong trang này, không nằm trên máy chủ: có thể tải về mà không phải chọn lại.",
      en: "The file is in this page and not on the server: no need to choose it again.")
    public static let chooseAgain = Phrase(
      vi: "Văn bản này lớn nên trang không mang theo: để tải kết quả về, hãy chọn lại tệp (hoặc dùng khung văn bản) ở "
        + "cuối trang; để xem bằng tiếng Anh, hãy đổi ngôn ngữ rồi chọn lại tệp.",
      en: "This text is too large for the page to carry: to download, choose its file again (or use the text field) at "
        + "the foot of the page; to read it in Vietnamese, change the language and choose the file again.")
    public static let reading = Phrase(vi: "Văn bản", en: "The text")
    public static let legend = Phrase(vi: "Cách đánh dấu", en: "How figures are marked")
    public static let notes = Phrase(vi: "Ghi chú", en: "Notes")
    public static func rights(_ count: Int) -> Phrase {
      Phrase(vi: "\(count) nhận định đúng", en: count == 1 ? "1 claim is right" : "\(count) claims are right")
    }
    public static func explained(_ verdict: Phrase) -> Phrase {
      Phrase(vi: " (\(verdict.vi), xem cách tính)", en: " (\(verdict.en), see the arithmetic)")
    }
    public static let suggestion = Phrase(vi: "Đề nghị", en: "Suggestion")
    public static let rule = Phrase(vi: "Quy tắc", en: "Rule")
    public static let backToFigure = Phrase(vi: "Về con số", en: "Back to the figure")
    public static let next = Phrase(vi: "Chỗ tiếp theo", en: "Next")
    public static let otherPlace = Phrase(vi: "So với", en: "Compared with")
    public static func table(_ number: Int) -> Phrase { Phrase(vi: "Bảng \(number)", en: "Table \(number)") }
    public static func omitted(_ count: Int) -> Phrase {
      Phrase(
        vi: "Lược \(count) đoạn không hiện trên trang này",
        en: count == 1 ? "1 paragraph is not shown on this page" : "\(count) paragraphs are not shown on this page")
    }
    public static let cut = Phrase(vi: " […] ", en: " […] ")
    public static func partly(blocks: Int, of all: Int, marks: Int, of found: Int) -> Phrase {
      Phrase(
        vi: "Văn bản dài: trang này chỉ hiện \(blocks) trong \(all) đoạn và \(marks) trong \(found) con số được đánh "
          + "dấu. Kết quả đầy đủ có ở các tệp tải về.",
        en: "A long text: this page shows \(blocks) of \(all) paragraphs and \(marks) of \(found) marked figures. The "
          + "whole result is in the files to download.")
    }

    // MARK: - Refusals

    public static let refused = Phrase(vi: "Chưa soát được", en: "Not checked")
    public static let nothingSent = Phrase(
      vi: "Chưa có gì để soát: hãy dán văn bản vào khung hoặc chọn một tệp.",
      en: "There is nothing to check: paste a text or choose a file.")
    public static func tooLarge(megabytes: Int) -> Phrase {
      Phrase(
        vi: "Văn bản lớn hơn \(megabytes) MB nên không nhận được; hãy chia nhỏ, hoặc soát trên máy bằng lệnh nhiemky "
          + "check.",
        en: "The text is larger than \(megabytes) MB and was not taken; split it, or check it on your own machine with "
          + "nhiemky check.")
    }
    public static let foreign = Phrase(
      vi: "Yêu cầu được gửi từ một trang khác nên bị từ chối; hãy soát từ chính trang này.",
      en: "The request came from another site and was refused; send the text from this page.")
    public static let busy = Phrase(
      vi: "Đang có nhiều văn bản chờ soát; hãy thử lại sau nửa phút.",
      en: "Many texts are waiting to be checked; try again in half a minute.")
    public static let slow = Phrase(
      vi: "Văn bản gửi lên quá chậm nên đã dừng; hãy kiểm tra đường truyền rồi gửi lại.",
      en: "The text took too long to arrive; check the connection and send it again.")
    public static let otherKind = Phrase(
      vi: "Trang này chỉ nhận biểu mẫu dạng multipart/form-data, với trường “text” hoặc “file”.",
      en: "This page takes forms of the type multipart/form-data, with a field “text” or “file”.")
    public static let malformed = Phrase(
      vi: "Biểu mẫu gửi lên bị đứt đoạn hoặc sai khuôn dạng; hãy tải lại trang rồi gửi lại.",
      en: "The form arrived incomplete or malformed; reload the page and send it again.")
    public static let onlyWord = Phrase(
      vi: "Bản Word có ghi chú chỉ làm được từ tệp .docx; hãy chọn một tệp .docx, hoặc tải kết quả ở dạng khác.",
      en: "Comments can be put into a .docx only; choose one, or download the result in another form.")
    public static func unknownRules(_ rules: [String]) -> Phrase {
      let names = rules.map { "“\($0)”" }.joined(separator: ", ")
      return Phrase(
        vi: "Không có quy tắc \(names); tên các quy tắc nằm trong mục “\(Self.rules.vi)”.",
        en: "There is no rule \(names); “\(Self.rules.en)” lists them.")
    }
    public static func unknownChoice(_ field: String, _ value: String) -> Phrase {
      Phrase(
        vi: "Trường “\(field)” không nhận giá trị “\(value)”.", en: "The field “\(field)” does not take “\(value)”.")
    }
  }
}
