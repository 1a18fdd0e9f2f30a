/// Words that do not tell one fact from another.
enum FactWords {
  private static func set(_ words: String) -> Set<Word> {
    Set(Word.phrase(words))
  }

  /// Say nothing of what is measured.
  static let fillers = set(
    "các những của thuộc tại trên ở với và là có được đã đang sẽ cho về đến tới nay hiện số tổng cộng lượng toàn cả "
      + "riêng theo đó này chỉ "
      + "từ vào qua ra lên xuống tăng giảm nhanh mạnh đạt tính thì mà gồm khoảng gần hơn trên dưới vậy như thế rằng "
      + "đại diện hội "
      + "trực sinh hoạt quản lý con mức giá trị cũng đều rất khá bao năm tháng quý ngày nhiệm kỳ giai đoạn thời "
      + "điểm kết quả còn do "
      + "trong đây")

  /// All words that are read in a way of their own; any other only tells what is measured.
  static let known = WordFilter(fillers.union(whole).union(spans).union([party, inside]))

  /// Words after which a name of a body is not continued.
  static let nameEnds = set(
    "hiện có đã đang sẽ là được tăng giảm đạt gồm với của thuộc trong tại đến nay lần nhiệm khóa tổ số do cho từ "
      + "đạt dự và không chỉ thu kết"
  )

  /// Lower-case words that names of bodies hold.
  static let nameWords = set(
    "khu kinh tế công nghiệp chế xuất cao nghệ các tỉnh thành phố huyện xã phường quận ban quản lý ty cổ phần thị "
      + "trấn cụm cơ quan khối doanh "
      + "đảng ủy tổng trường bệnh viện sở chi nhánh")

  static let attributions: [[Word]] = [
    "nhấn mạnh", "cho biết", "nêu rõ", "khẳng định", "cho thấy", "thông tin", "báo cáo", "ghi nhận", "đánh giá",
    "cụ thể", "theo đó", "như vậy",
    "kết quả",
  ].map(Word.phrase)
  /// First words, to look no further where none stands.
  static let attributionOpenings = Set(attributions.map { $0[0] })
  static let aimOpenings = Set(aims.map { $0[0] })
  static let strivingOpenings = Set(striving.map { $0[0] })

  static let party = Word("đảng")
  static let committee = Word("bộ")
  static let whole = set("toàn cả")
  static let places = set("tỉnh huyện xã phường quận khu ngành")
  static let represent = [Word("đại"), Word("diện")]
  static let attend = set("dự tham về")
  static let inside = Word("trong")
  static let country = Word("nước")
  static let under = Word("trực")
  /// Before a number or a Roman number they name a stretch of time.
  static let spans = set("quý tháng tuần vụ đợt khóa")
  static let of = set("của thuộc trong")

  /// Cues near a figure that make it something else than the level of the thing now.
  static let spoiling: Set<Cue> = [
    .plan, .comparedTo, .samePeriod, .previousTerm, .estimate, .from, .average, .each, .perYear, .remaining, .votes,
    .atLeast, .atMost, .more, .less, .exceed, .multiple, .equivalent,
  ]

  /// thỏa ước, quy ước: no estimates.
  static let agreements = set("thỏa quy điều công hiệp giao")

  /// Words of aims and of days gone by, apart from those that are cues.
  static let aims: [[Word]] = [
    "phấn đấu", "đặt mục tiêu", "đề ra", "dự kiến", "giao", "quy hoạch", "tầm nhìn", "sẽ",
    "khi đó", "lúc đó", "khi ấy", "bấy giờ", "thời điểm đó", "trước đó", "ngày đầu", "khi mới", "chỉ có",
  ].map(Word.phrase)

  static let striving = ["phấn đấu", "mục tiêu", "cả nhiệm kỳ kết nạp"].map(Word.phrase)
}
