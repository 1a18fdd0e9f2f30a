extension Phrases {
  /// What the checker says of a count and the list that follows it.
  public enum Enumerations {
    public static func right(_ printed: String) -> Phrase {
      Phrase(vi: "“\(printed)” khớp với phần liệt kê", en: "“\(printed)” agrees with the list that follows")
    }
    public static func wrong(_ printed: String, _ counted: String) -> Phrase {
      Phrase(
        vi: "Nêu “\(printed)” nhưng liệt kê \(counted)", en: "“\(printed)” are announced, but \(counted) are listed")
    }
    public static func counted(_ counted: String) -> Phrase {
      Phrase(vi: "Phần liệt kê có \(counted) mục", en: "The list has \(counted) parts")
    }
    public static func mend(_ counted: String) -> Phrase {
      Phrase(vi: "Sửa thành \(counted), hoặc bổ sung, bớt mục được liệt kê", en: "Write \(counted), or mend the list")
    }
  }
}
