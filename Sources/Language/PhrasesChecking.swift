extension Phrases {
  /// What is said around the findings of the figure checker; a finding's own words come with it.
  public enum Checking {
    // MARK: - Verdicts

    public static let wrong = Phrase(vi: "sai", en: "wrong")
    public static let rounded = Phrase(vi: "làm tròn", en: "rounded")
    public static let question = Phrase(vi: "cần hỏi", en: "question")
    public static let right = Phrase(vi: "đúng", en: "right")
    /// The right value, after the summary of a wrong one.
    public static func shouldBe(_ value: String) -> Phrase { Phrase(vi: "đúng: \(value)", en: "right: \(value)") }
    public static func fromTo(_ lower: String, _ upper: String) -> Phrase {
      Phrase(vi: "từ \(lower) đến \(upper)", en: "\(lower) to \(upper)")
    }
    public static func rule(_ identifier: String) -> Phrase {
      Phrase(vi: "Quy tắc: \(identifier)", en: "Rule: \(identifier)")
    }
    /// Who signs the comments in a Word file, and the letters of the mark.
    public static let author = Phrase(vi: "Soát số liệu", en: "Figure check")
    public static let initials = Phrase(vi: "SL", en: "FC")

    /// The last line of a check.
    /// - Parameter right: nil where only wrong ones were shown.
    public static func counts(files: Int, wrong: Int, rounded: Int, questions: Int, right: Int?) -> Phrase {
      let hides = right == nil && rounded + questions > 0
      let rightVi = right.map { ", \($0) đúng." } ?? (hides ? ". Thêm --all để xem cả những chỗ không sai." : ".")
      let rightEn = right.map { ", \($0) right." } ?? (hides ? ". Add --all to see those that are not wrong." : ".")
      return Phrase(
        vi: "Đã soát \(files) tệp: \(wrong) sai, \(questions) cần hỏi, \(rounded) làm tròn\(rightVi)",
        en: "\(files) \(files == 1 ? "file" : "files") checked: \(wrong) wrong, \(questions) to ask about, "
          + "\(rounded) rounded\(rightEn)")
    }

    // MARK: - Files that cannot be read

    public static let empty = Phrase(
      vi: "tệp rỗng, không có chữ nào để soát; hãy chọn tệp khác.",
      en: "the file is empty, there is nothing to check; choose another.")
    public static let wordless = Phrase(
      vi: "tệp không có chữ nào để soát; nếu đó là ảnh chụp thì hãy nhận dạng chữ trước.",
      en: "the file has no words to check; if it is a scan, recognise its text first.")
    public static func binary(byte: Int) -> Phrase {
      Phrase(
        vi: "không phải tệp văn bản (có byte 0 ở byte thứ \(byte)); hãy lưu thành .txt, .md, .html hoặc .docx.",
        en: "not a text file (byte \(byte) is zero); save it as .txt, .md, .html or .docx.")
    }
    public static func otherUnicode(_ name: String) -> Phrase {
      Phrase(
        vi: "tệp có vẻ ở dạng \(name) và không có dấu thứ tự byte dùng được; hãy lưu lại dạng UTF-8.",
        en: "the file seems to be in \(name) without a usable byte-order mark; save it again as UTF-8.")
    }
    public static func brokenUTF16(byte: Int) -> Phrase {
      Phrase(
        vi: "tệp ghi là UTF-16 nhưng sai ở byte thứ \(byte); hãy lưu lại dạng UTF-8.",
        en: "the file says it is UTF-16, but byte \(byte) is wrong; save it again as UTF-8.")
    }
    public static func notUTF8(byte: Int, line: Int, likely: String?) -> Phrase {
      let hintVi = likely.map { "Có vẻ tệp dùng bảng mã \($0): hãy chuyển sang Unicode rồi" } ?? "Hãy mở tệp và"
      let hintEn = likely.map { "It looks like \($0): convert it to Unicode and" } ?? "Open it and"
      return Phrase(
        vi: "không phải UTF-8 ở byte thứ \(byte) (dòng \(line)). \(hintVi) lưu lại dạng UTF-8.",
        en: "not UTF-8 at byte \(byte) (line \(line)). \(hintEn) save it again as UTF-8.")
    }
    /// A file of a kind that is not read, and how to make one of it that is.
    public static func unread(_ kind: Phrase, convert: Phrase) -> Phrase {
      Phrase(
        vi: "\(kind.vi); chỉ đọc được .txt, .md, .html và .docx. \(convert.vi)",
        en: "\(kind.en); only .txt, .md, .html and .docx are read. \(convert.en)")
    }
    public static let saveAsWord = Phrase(
      vi: "Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.",
      en: "Open it in Word or LibreOffice and save it as .docx.")
    public static let copyTheText = Phrase(
      vi: "Hãy sao chép phần chữ sang tệp .txt, hoặc lưu thành .docx.",
      en: "Copy its text to a .txt file, or save it as .docx.")
    public static let isPDF = Phrase(vi: "đây là tệp PDF", en: "this is a PDF file")
    public static let isRTF = Phrase(vi: "đây là tệp RTF", en: "this is an RTF file")
    public static let isOldWord = Phrase(
      vi: "đây là tệp .doc kiểu cũ (Word 97–2003), hoặc tệp .docx có mật khẩu",
      en: "this is an old .doc file (Word 97–2003), or a .docx with a password")
    public static let isWorkbook = Phrase(vi: "đây là bảng tính Excel", en: "this is an Excel workbook")
    public static let isPresentation = Phrase(vi: "đây là tệp trình chiếu", en: "this is a presentation")
    public static let isOpenDocument = Phrase(
      vi: "đây là tệp OpenDocument (.odt, .ods, .odp)", en: "this is an OpenDocument file (.odt, .ods, .odp)")
    public static let isArchive = Phrase(
      vi: "đây là tệp nén, không phải văn bản Word", en: "this is an archive, not a Word document")
    public static let isNoWord = Phrase(
      vi: "tệp mang đuôi .docx nhưng bên trong không phải văn bản Word",
      en: "the file is named .docx, but there is no Word document in it")

    public static func tooLarge(megabytes: Int) -> Phrase {
      Phrase(
        vi: "tệp lớn hơn \(megabytes) MB; hãy chia thành các tệp nhỏ hơn.",
        en: "the file is larger than \(megabytes) MB; split it.")
    }
    public static func tooManyBlocks(_ limit: Int) -> Phrase {
      Phrase(
        vi: "tệp có hơn \(limit) dòng và đoạn; hãy chia thành các tệp nhỏ hơn.",
        en: "the file has more than \(limit) lines and paragraphs; split it.")
    }
    public static func secret(_ level: String, line: Int) -> Phrase {
      Phrase(
        vi: "văn bản mang dấu độ mật “\(level)” (dòng \(line)) nên không được soát ở đây; tài liệu mật chỉ được xử lý "
          + "trên máy dành riêng, theo Luật Bảo vệ bí mật nhà nước.",
        en:
          "the document bears the secrecy mark “\(level)” (line \(line)) and is not checked here; secret documents are "
          + "handled only on machines set apart for them, by the Law on Protection of State Secrets.")
    }

    // MARK: - Word files

    public static let wordCutShort = Phrase(
      vi: "tệp .docx bị cắt ngang hoặc hỏng; hãy chép hoặc tải lại tệp.",
      en: "the .docx is cut short or damaged; copy or download it again.")
    public static func wordDamaged(_ part: String) -> Phrase {
      Phrase(
        vi: "phần “\(part)” trong tệp .docx bị hỏng; hãy mở bằng Word rồi lưu lại.",
        en: "the part “\(part)” of the .docx is damaged; open it in Word and save it again.")
    }
    public static let wordEncrypted = Phrase(
      vi: "tệp .docx có mật khẩu; hãy bỏ mật khẩu rồi thử lại.",
      en: "the .docx has a password; remove it and try again.")
    public static func wordHostile(_ part: String) -> Phrase {
      Phrase(
        vi: "phần “\(part)” trong tệp .docx có khai báo kiểu tài liệu mà Word không bao giờ ghi; tệp bị từ chối.",
        en: "the part “\(part)” of the .docx declares a document type, which Word never does; the file is refused.")
    }
    public static let wordTooLarge = Phrase(
      vi: "tệp .docx giải nén ra quá lớn; hãy chia thành các tệp nhỏ hơn.",
      en: "the .docx unpacks to too much; split it.")

    // MARK: - The command

    public static let missing = Phrase(
      vi: "không có tệp này; hãy kiểm tra lại đường dẫn.", en: "there is no such file; check the path.")
    public static let isFolder = Phrase(
      vi: "đây là thư mục; hãy chỉ ra các tệp trong đó.", en: "this is a folder; name the files in it.")
    public static func unreadable(_ reason: String) -> Phrase {
      Phrase(vi: "không đọc được tệp (\(reason)).", en: "the file cannot be read (\(reason)).")
    }
    public static func unwritable(_ path: String) -> Phrase {
      Phrase(
        vi: "không ghi được tệp kết quả “\(path)”; hãy kiểm tra thư mục và quyền ghi, hoặc chọn nơi khác bằng -o.",
        en: "the result “\(path)” cannot be written; check the folder and its permissions, or choose another with -o.")
    }
    public static let noFiles = Phrase(
      vi: "Hãy cho biết ít nhất một tệp cần soát, hoặc - để đọc đầu vào chuẩn.",
      en: "Name at least one file to check, or - for standard input.")
    public static func unknownRules(_ rules: [String]) -> Phrase {
      let names = rules.map { "“\($0)”" }.joined(separator: ", ")
      return Phrase(
        vi: "Không có quy tắc \(names); xem tên các quy tắc bằng nhiemky check --rules.",
        en: "There is no rule \(names); nhiemky check --rules lists them.")
    }
    public static let outputNeedsOneFile = Phrase(
      vi: "-o ghi lời nhận xét vào một tệp .docx: hãy soát từng tệp một.",
      en: "-o writes comments into one .docx: check one file at a time.")
    public static let outputNeedsWord = Phrase(
      vi: "-o chỉ dùng được khi tệp cần soát là .docx; hãy bỏ -o, hoặc lưu văn bản thành .docx.",
      en: "-o works only where the checked file is a .docx; leave it out, or save the text as .docx.")
    public static let outputIsInput = Phrase(
      vi: "-o trỏ vào chính tệp đang soát; hãy chọn tên khác để giữ nguyên bản gốc.",
      en: "-o is the checked file itself; choose another name, so that the original stays.")
    public static func written(_ comments: Int, _ file: String) -> Phrase {
      Phrase(
        vi: "Đã ghi \(comments) lời nhận xét vào \(file).",
        en: "\(comments) \(comments == 1 ? "comment" : "comments") written to \(file).")
    }
  }
}
