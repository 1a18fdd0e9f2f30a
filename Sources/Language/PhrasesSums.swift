extension Phrases.ClaimSubjects {
  public static let balance = Phrase(vi: "Số chênh lệch", en: "The balance")
  public static let stock = Phrase(vi: "Số cuối kỳ", en: "The closing figure")
  public static let restOfWhole = Phrase(vi: "Tỷ trọng", en: "The share of the whole")
  public static let profit = Phrase(vi: "Lợi nhuận gộp", en: "The gross profit")
}

extension Phrases {
  /// What is said of parts and wholes.
  public enum Sums {
    public static func partExceeds(_ part: String, _ whole: String) -> Phrase {
      Phrase(
        vi: "Thành phần \(part) lớn hơn tổng số \(whole)", en: "The part \(part) is larger than its whole \(whole)")
    }
    public static func partFits(_ part: String, _ whole: String) -> Phrase {
      Phrase(vi: "Thành phần \(part) không vượt tổng số \(whole)", en: "The part \(part) is within its whole \(whole)")
    }
    public static func asksPart(_ part: String, _ whole: String) -> Phrase {
      Phrase(
        vi: "\(part) lớn hơn \(whole): có phải tính cả số của kỳ trước, hay một trong hai số bị nhầm?",
        en: "\(part) is more than \(whole): does it include an earlier period, or is one of the two wrong?")
    }
    public static func shareOverHundred(_ share: String) -> Phrase {
      Phrase(
        vi: "Tỷ lệ \(share) vượt 100%, điều không thể có với tỷ lệ này",
        en: "The share \(share) is over 100%, which such a share cannot be")
    }
    public static let hundred = Phrase(
      vi: "Một phần của tổng thể không thể quá 100%", en: "A part of a whole is at most 100%")
    public static let checkBoth = Phrase(
      vi: "Soát lại hai số với nơi cung cấp số liệu", en: "Check both figures with whoever supplied them")
  }
}
