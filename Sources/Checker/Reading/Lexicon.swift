/// Words that decide what a number is.
enum Lexicon {
  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }

  /// A number right after one of these is a name, an order or a place, not a quantity.
  static let ordinalLeads = set(
    "thứ lục khóa quý tháng ngày tuần điều khoản mục chương phụ bảng biểu trang quận phường lớp bước cấp hạng loại "
      + "vùng nhóm tốp top "
      + "quyển tập câu bài hình ảnh tầng phòng đường ngõ ngách hẻm lô khối ấp tổ đội đoạn mốc phần tiểu đợt lần "
      + "phiên kỳ tiết bộ "
      + "hệ thế mã hotline đt tel fax tk cv qđ nq ct kl tb bc kh hd tt nđ ql tl đt phiên model mẫu phân trạm toán "
      + "buổi ca xã gói")

  /// A number after one of these and "số" or alone is a document's number.
  static let documentHeads: [[Word]] = [
    "nghị quyết", "chỉ thị", "kết luận", "quyết định", "quy định", "nghị định", "thông tư", "chương trình",
    "chương trình hành động",
    "kế hoạch", "công văn", "đề án", "hướng dẫn", "thông báo", "thông tri", "báo cáo", "tờ trình", "công điện", "luật",
    "pháp lệnh", "quy chế",
    "thông cáo", "nghị quyết trung ương", "hội nghị trung ương", "trung ương", "đại hội",
  ].map(Word.phrase)

  /// Words that count time.
  static let durations = set("năm tháng ngày giờ phút giây tuần quý tuổi thập kỷ đêm")

  /// Where the name of what is counted ends.
  static let nounEnds = set(
    "với so của trong tại là và có được cho thuộc trên ở đã đang sẽ do bị để theo này đó khi từ đến hoặc nhưng nên "
      + "vào ra lên xuống cùng gồm nêu rộng "
      + "như mà thì đạt tăng giảm còn vượt bằng chiếm bao nay hiện tới thành tương gấp hay tức cũng đều chưa không "
      + "chỉ nhằm qua sau trước giữa "
      + "về bình trung mỗi vẫn khoảng hơn gần nhất nào khác cả riêng tổng đầu cuối nếu vì bởi rồi lại trở ước tính "
      + "song còn ngoài thay hồi "
      + "nâng đóng phát kết thu thực đưa góp")

  /// Names that reports shorten.
  static let abbreviations: [Word: [Word]] = [
    Word("CĐCS"): Word.phrase("công đoàn cơ sở"), Word("DN"): Word.phrase("doanh nghiệp"),
    Word("TCCSĐ"): Word.phrase("tổ chức cơ sở đảng"),
    Word("TCĐ"): Word.phrase("tổ chức đảng"), Word("ĐV"): Word.phrase("đảng viên"),
    Word("KCN"): Word.phrase("khu công nghiệp"),
    Word("KKT"): Word.phrase("khu kinh tế"), Word("CCN"): Word.phrase("cụm công nghiệp"),
    Word("NLĐ"): Word.phrase("người lao động"),
    Word("CNLĐ"): Word.phrase("công nhân lao động"), Word("CB"): Word.phrase("cán bộ"),
    Word("HS"): Word.phrase("hồ sơ"),
  ]

  static let year = Word("năm")
  static let month = Word("tháng")
  static let day = Word("ngày")
  static let quarter = Word("quý")
  static let so = Word("số")
  static let thousand = Word("nghìn")
  static let thousandSouth = Word("ngàn")
  static let million = Word("triệu")
  static let billion = Word("tỷ")
  static let times = Word("lần")
  static let point = Word("điểm")
  static let part = Word("phần")
  static let hundred = Word("trăm")
  static let term = Word("nhiệm")
  static let stage = Word("đoạn")
}
