extension Phrases {
  /// What the checker says of documents that a text cites.
  public enum References {
    public static func repeated(_ printed: String) -> Phrase {
      Phrase(vi: "Văn bản số \(printed) được viện dẫn thống nhất", en: "Document \(printed) is cited as before")
    }
    public static func firstCited(_ printed: String) -> Phrase {
      Phrase(vi: "Lần trước ghi là \(printed)", en: "It was cited as \(printed) before")
    }
    public static func misspelt(_ printed: String) -> Phrase {
      Phrase(
        vi: "Ký hiệu \(printed) viết hoa chưa đúng thể thức",
        en: "The sign \(printed) is not capitalised as it should be")
    }
    public static func usual(_ right: String) -> Phrase {
      Phrase(vi: "Cách viết đúng là \(right)", en: "It is written \(right)")
    }
    public static func write(_ right: String) -> Phrase {
      Phrase(vi: "Viết \(right), sau khi đối chiếu văn bản gốc", en: "Write \(right), having looked at the original")
    }
    public static func twoNumbers(_ printed: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Cùng một văn bản nhưng ở đây ghi số \(printed), chỗ khác ghi số \(other)",
        en: "One document is cited as \(printed) here and as \(other) elsewhere")
    }
    public static func sameDocument(_ other: String) -> Phrase {
      Phrase(
        vi: "Cùng loại văn bản, cùng nơi ban hành và cùng nội dung với văn bản số \(other); hai số chỉ khác nhau do gõ",
        en: "It is of the same kind, issuer and subject as \(other); the numbers differ by a slip of the keys")
    }
    public static func dateAgrees(_ printed: String) -> Phrase {
      Phrase(
        vi: "Ngày của văn bản số \(printed) được ghi thống nhất", en: "Document \(printed) has the same date as before")
    }
    public static func twoDates(_ printed: String, _ usual: String, _ odd: String) -> Phrase {
      Phrase(
        vi: "Văn bản số \(printed) ở đây ghi ngày \(odd), chỗ khác ghi ngày \(usual)",
        en: "Document \(printed) is dated \(odd) here and \(usual) elsewhere")
    }
    public static func askDates(_ printed: String, _ usual: String, _ odd: String) -> Phrase {
      Phrase(
        vi: "Văn bản số \(printed) ghi ngày \(odd) và ngày \(usual): một hay hai văn bản?",
        en: "Document \(printed) is dated \(odd) and \(usual): one document, or two?")
    }
    public static let oneDate = Phrase(
      vi: "Một văn bản chỉ có một ngày ban hành", en: "A document has one date of issue")
    public static let numbersReturn = Phrase(
      vi: "Số văn bản được đánh lại từ đầu mỗi nhiệm kỳ, nên có thể là hai văn bản khác nhau",
      en: "Numbering begins again with each term, so these may be two documents")
    public static func lookUpDate(_ printed: String) -> Phrase {
      Phrase(
        vi: "Đối chiếu ngày ban hành trên bản gốc của văn bản số \(printed)",
        en: "Look up the date on the original of \(printed)")
    }
    public static func foreignSign(_ printed: String) -> Phrase {
      Phrase(
        vi: "Ký hiệu \(printed) không phải của cơ quan được ghi là nơi ban hành",
        en: "The sign \(printed) is not that of the issuer named")
    }
    public static let signNames = Phrase(
      vi: "Phần cuối của ký hiệu cho biết cơ quan ban hành", en: "The end of a sign tells who issued the document")
    public static func lookUpNumber(_ printed: String) -> Phrase {
      Phrase(
        vi: "Đối chiếu số, ký hiệu và nơi ban hành của văn bản số \(printed) với bản gốc",
        en: "Look up number, sign and issuer of \(printed) on the original")
    }
    public static func askNumbers(_ printed: String, _ other: String) -> Phrase {
      Phrase(
        vi: "Số \(printed) và số \(other): một hay hai văn bản?", en: "\(printed) and \(other): one document, or two?")
    }
    public static func swappedNumber(_ other: String) -> Phrase {
      Phrase(
        vi: "Cùng ký hiệu, cùng nơi ban hành hoặc cùng ngày với văn bản số \(other); hai chữ số đổi chỗ",
        en: "It has the sign and the issuer or the date of \(other), with two digits in each other's place")
    }
    public static func sameDay(_ other: String) -> Phrase {
      Phrase(
        vi: "Cùng loại, cùng ký hiệu và cùng ngày với văn bản số \(other); hai số chỉ khác nhau do gõ",
        en: "It has the kind, the sign and the date of \(other); the numbers differ by a slip of the keys")
    }
    public static func twoIssuers(_ printed: String) -> Phrase {
      Phrase(
        vi: "Nơi ban hành văn bản số \(printed) được ghi hai cách: cấp ủy và ban thường vụ",
        en: "The issuer of \(printed) is given as the committee and as its standing committee")
    }
    public static let oneIssuer = Phrase(
      vi: "Số và ngày trùng nhau, chỉ tên nơi ban hành khác nhau",
      en: "Number and date agree, only the issuer's name differs")
    public static func lookUpIssuer(_ printed: String) -> Phrase {
      Phrase(vi: "Ghi thống nhất nơi ban hành văn bản số \(printed)", en: "Name the issuer of \(printed) in one way")
    }
  }
}
