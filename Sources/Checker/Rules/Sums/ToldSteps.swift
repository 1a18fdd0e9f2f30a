/// What comes in and what becomes of it, by the words that tell both: never more than what came in.
enum ToldSteps {
  private static func steps(_ pairs: [(String, String)]) -> [(part: Set<Word>, whole: Set<Word>)] {
    pairs.map { (LineReader.words($0), LineReader.words($1)) }
  }
  static let left = steps([
    ("lợi nhuận", "doanh thu"), ("lãi", "doanh thu"), ("LNST", "doanh thu"), ("LNTT", "doanh thu"),
    ("lợi nhuận", "doanh thuần"), ("thực hiện", "đăng ký"), ("giải ngân", "đăng ký"), ("thực hiện", "vốn đầu tư"),
    ("giải ngân", "kế hoạch vốn"), ("giải ngân", "huy động"), ("giải ngân", "vận động"), ("phân bổ", "tiếp nhận"),
    ("phân bổ", "ủng hộ"), ("hỗ trợ", "vận động"), ("hỗ trợ", "tiếp nhận"), ("trao tặng", "vận động"),
    ("trích", "vận động"),
    ("nợ xấu", "dư nợ"), ("quá hạn", "dư nợ"), ("thu hồi", "thiệt hại"), ("thu hồi", "sai phạm"),
    ("khắc phục", "thiệt hại"),
  ])
  static let done = steps([
    ("cho thuê", "diện tích"), ("thu hoạch", "gieo trồng"), ("thu hoạch", "gieo cấy"), ("thu hoạch", "xuống giống"),
    ("giải quyết", "thụ lý"), ("giải quyết", "tiếp nhận"), ("xét xử", "thụ lý"), ("trả lời", "kiến nghị"),
    ("trúng cử", "ứng cử"),
    ("bầu", "ứng cử"), ("khỏi", "mắc"), ("vong", "mắc"), ("vi phạm", "kiểm tra"), ("kỷ luật", "vi phạm"),
    ("kỷ luật", "kiểm tra"),
    ("đỗ", "dự thi"),
    ("trúng tuyển", "dự tuyển"), ("vi phạm", "giám sát"),
  ])
}
