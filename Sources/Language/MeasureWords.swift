/// English for the units of measure that Vietnamese reports print.
public enum MeasureWords {
  private static let english: [String: String] = [
    "USD": "USD", "đồng": "VND", "đồng/người": "VND per person", "đồng/người/tháng": "VND per person a month",
    "USD/ha": "USD per ha", "người": "people", "lao động": "workers", "đảng viên": "Party members",
    "tổ chức đảng": "Party organisations", "tổ chức cơ sở đảng": "grassroots Party organisations",
    "chi bộ": "Party cells", "CĐCS": "grassroots unions", "công đoàn cơ sở": "grassroots unions",
    "đoàn viên": "members", "tổ chức Đoàn": "Youth Union organisations", "KCN": "zones", "cụm": "clusters",
    "dự án": "projects", "lượt": "adjustments", "đại biểu": "delegates", "đồng chí": "members", "lớp": "classes",
    "vụ": "cases", "cuộc": "inspections", "trường hợp": "cases", "hồ sơ": "dossiers", "nhiệm vụ": "tasks",
    "trạm": "stations", "công ty": "companies", "căn": "units", "doanh nghiệp": "enterprises",
    "m³/ngày đêm": "m³ a day",
    "tổ chức": "organisations", "đơn vị": "units", "chỉ tiêu": "targets", "phân khu": "sub-zones",
  ]

  private static let scales: [Int: String] = [3: "thousand", 6: "million", 9: "billion", 12: "trillion"]

  /// A unit in English; the Vietnamese word where no English one is known.
  public static func english(base: String, exponent: Int) -> String {
    let word = english[base] ?? base
    return scales[exponent].map { $0 + " " + word } ?? word
  }
}
