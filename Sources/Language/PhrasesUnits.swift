extension Phrases {
  /// What units are, and the trees they stand in.
  public enum Units {
    public static let central = Phrase(vi: "Trung ương", en: "Central body")
    public static let government = Phrase(vi: "Chính phủ", en: "Government")
    public static let province = Phrase(vi: "Tỉnh", en: "Province")
    public static let city = Phrase(vi: "Thành phố", en: "City")
    public static let commune = Phrase(vi: "Xã, phường, đặc khu", en: "Commune, ward or special zone")
    public static let authority = Phrase(
      vi: "Ban quản lý và Đảng ủy các khu", en: "Management board and Party committee of the zones")
    public static let managementBoard = Phrase(vi: "Ban quản lý", en: "Management board")
    public static let partyOrganization = Phrase(vi: "Đảng bộ", en: "Party organisation")
    public static let partyCommittee = Phrase(vi: "Đảng ủy", en: "Party committee")
    public static let partyCell = Phrase(vi: "Chi bộ", en: "Party cell")
    public static let union = Phrase(vi: "Công đoàn", en: "Trade union")
    public static let youthUnion = Phrase(vi: "Đoàn Thanh niên", en: "Youth Union")
    public static let zone = Phrase(vi: "Khu công nghiệp", en: "Industrial zone")
    public static let economicZone = Phrase(vi: "Khu kinh tế", en: "Economic zone")
    public static let highTechPark = Phrase(vi: "Khu công nghệ cao", en: "High-tech park")
    public static let cluster = Phrase(vi: "Cụm công nghiệp", en: "Industrial cluster")
    public static let enterprise = Phrase(vi: "Doanh nghiệp", en: "Enterprise")
    public static let project = Phrase(vi: "Dự án", en: "Project")
    public static let body = Phrase(vi: "Cơ quan, tổ chức khác", en: "Other body")

    public static let stateLine = Phrase(vi: "Quản lý nhà nước", en: "State administration")
    public static let partyLine = Phrase(vi: "Tổ chức đảng", en: "Party")
    public static let unionLine = Phrase(vi: "Công đoàn", en: "Trade union")
    public static let youthLine = Phrase(vi: "Đoàn Thanh niên", en: "Youth Union")
  }
}
