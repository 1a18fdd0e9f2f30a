extension Phrases {
  /// What is said of the year of a vision.
  public enum Horizon {
    public static func early(vision: Int, plan: Int) -> Phrase {
      Phrase(
        vi: "Tầm nhìn đến năm \(vision) không sau năm \(plan) của quy hoạch",
        en: "The vision to \(vision) does not lie behind the plan's \(plan)")
    }
    public static func odd(_ vision: Int) -> Phrase {
      Phrase(
        vi: "Tầm nhìn đến năm \(vision): có đúng năm này không? Năm tầm nhìn thường chẵn 5 năm",
        en: "A vision to \(vision): is that the year? Visions mostly end in years that divide by five")
    }
    public static func right(vision: Int, plan: Int) -> Phrase {
      Phrase(vi: "Tầm nhìn đến năm \(vision) sau năm \(plan)", en: "The vision to \(vision) lies behind \(plan)")
    }
    public static func order(_ vision: Int, _ sign: String, _ plan: Int) -> Phrase {
      Phrase(vi: "\(vision) \(sign) \(plan)", en: "\(vision) \(sign) \(plan)")
    }
    public static let why = Phrase(
      vi: "Quy hoạch và chiến lược lấy mốc 5 hoặc 10 năm", en: "Plans and strategies count in five or ten years")
    public static let lookUp = Phrase(
      vi: "Đối chiếu với quyết định phê duyệt", en: "Compare with the decision that approves it")
  }

  /// What is said of an occupancy rate beside counts.
  public enum Occupancy {
    public static func ask(printed: String, fraction: String, share: String) -> Phrase {
      Phrase(
        vi: "Tỷ lệ lấp đầy \(printed) đứng cạnh \(fraction) (bằng \(share)): tỷ lệ này tính trên diện tích nào?",
        en: "The occupancy rate \(printed) stands beside \(fraction) (\(share)): over which area is it?")
    }
    public static let why = Phrase(
      vi: "Tỷ lệ lấp đầy là diện tích đã cho thuê chia cho diện tích có thể cho thuê, không phải tỷ lệ số khu, số cụm",
      en: "Occupancy is land leased over leasable land, not a share of zones")
    public static let write = Phrase(
      vi: "Ghi rõ diện tích đã cho thuê và diện tích có thể cho thuê",
      en: "Print the land leased and the leasable "
        + "land")
  }
}
