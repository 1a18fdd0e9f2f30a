/// Divisions that everybody who writes reports knows: FDI and trong nước, khiển trách … khai trừ, nam and nữ. Parts that bear
/// the names of one such division make their whole, whatever opens their list.
struct KnownDivision: Sendable {
  enum Closure: Sendable {
    /// Nothing can stand beside its kinds: nam, nữ.
    case natural
    /// A further kind is seldom told: cấp mới, tăng vốn.
    case usual
  }

  let closure: Closure
  /// The kinds without which something may be left out.
  let needed: Set<Int>
  /// How many kinds there are.
  let count: Int

  /// Nông nghiệp, công nghiệp, dịch vụ.
  let isOfSectors: Bool

  /// In the place of a kind: all of them.
  static let together = -1

  /// A kind of a division, as some words name it.
  struct Kind: Hashable, Sendable {
    var division: Int
    var kind: Int
  }

  /// The names of a division, kind by kind, their variants parted by slashes; a star before those that may be missing, a tilde
  /// before names of all of them together.
  private struct Entry {
    let closure: Closure
    let kinds: String
  }

  private static let entries = [
    natural("nam/nam giới/cụ ông", "nữ/nữ giới/cụ bà"),
    natural("thành thị/đô thị", "nông thôn"),
    natural("chính thức", "dự khuyết/dự bị/thời vụ/không chính thức"),
    natural("tái cử/tái đắc cử/tái trúng cử", "lần đầu/tham gia lần đầu/mới/trúng cử lần đầu"),
    natural(
      "khiển trách", "cảnh cáo", "*cách chức", "*khai trừ/giải tán"),
    natural(
      "*tiêu biểu/trong sạch vững mạnh tiêu biểu/trong sạch, vững mạnh tiêu biểu/vững mạnh tiêu biểu",
      "*hoàn thành xuất sắc/trong sạch/trong sạch vững mạnh/trong sạch, vững mạnh/xuất sắc",
      "hoàn thành tốt/hoàn thành tốt nhiệm vụ/khá", "*hoàn thành/hoàn thành nhiệm vụ/trung bình",
      "*không hoàn thành/chưa hoàn thành/yếu kém/yếu/không hoàn thành nhiệm vụ/chưa hoàn thành nhiệm vụ"),
    natural("*xuất sắc", "giỏi/tốt", "khá", "trung bình", "*yếu/chưa đạt/không đạt", "*kém"),
    natural("khiếu nại", "tố cáo", "kiến nghị/phản ánh/phản ảnh/đề nghị", "*tranh chấp"),
    natural("đúng hạn/trước hạn/trong hạn", "quá hạn/trễ hạn/chậm hạn/trễ"),
    natural(
      "trong khu/trong KCN/trong các KCN/trong KKT/trong CCN/trong các cụm/trong cụm",
      "ngoài khu/ngoài KCN/ngoài các KCN/ngoài KKT/ngoài CCN/ngoài các cụm/ngoài cụm"),
    natural("công lập", "ngoài công lập/tư thục/dân lập"),
    natural("rừng tự nhiên", "rừng trồng"),
    natural("HC Vàng/huy chương Vàng/HCV", "HC Bạc/huy chương Bạc/HCB", "HC Đồng/huy chương Đồng/HCĐ"),
    natural("giải Nhất", "giải Nhì", "giải Ba", "giải Khuyến khích/giải KK", "*giải Đặc biệt"),
    natural("trong tỉnh", "ngoài tỉnh", "*xuất khẩu lao động"),
    natural("bắt buộc", "tự nguyện"),
    natural("có khả năng thu", "khó thu/không có khả năng thu"),
    natural("được tặng/tặng/trao tặng", "truy tặng"),
    natural("được bầu/bầu cử", "đương nhiên", "*chỉ định"),
    natural("thành công/hòa giải thành", "không thành", "*chưa giải quyết/đang giải quyết/đang hòa giải"),
    natural("người Việt Nam/lao động Việt Nam", "người nước ngoài/lao động nước ngoài"),
    natural("đảng bộ/đảng bộ cơ sở", "chi bộ/chi bộ cơ sở"),
    natural("tăng giá", "giảm giá", "giá ổn định/giữ giá/không đổi/giữ nguyên giá/giá không đổi"),
    natural(
      "*rất hài lòng", "*hài lòng/rất hài lòng và hài lòng/hài lòng và rất hài lòng/hài lòng trở lên",
      "bình thường", "không hài lòng/chưa hài lòng", "*rất không hài lòng"),
    usual("cho tổ chức/cho các tổ chức", "hộ gia đình/cho cá nhân/cho các cá nhân"),
    usual("quân đội/nghĩa vụ quân sự", "công an"),
    natural(
      "nông nghiệp/nông, lâm/nông lâm/khu vực I", "công nghiệp/xây dựng/khu vực II", "dịch vụ/khu vực III",
      "*thuế sản phẩm/thuế"),
    natural("sơ thẩm", "phúc thẩm", "*giám đốc thẩm"),
    usual("FDI/nước ngoài/vốn ngoại/khối ngoại", "trong nước/DDI/nội địa/vốn nội/khối nội", "*liên doanh"),
    usual(
      "mới/cấp mới/đăng ký mới/dự án mới", "tăng vốn/điều chỉnh/tăng thêm/nâng vốn/mở rộng/bổ sung",
      "*góp vốn/mua cổ phần"),
    usual("kỳ trước/năm trước/cũ/tồn/tồn đọng", "mới/thụ lý mới/mới thụ lý/tiếp nhận mới/phát sinh/trong kỳ"),
    usual("*cấp tỉnh/tỉnh/cấp thành phố", "cấp huyện/huyện", "*cấp xã/xã/cơ sở/cấp cơ sở"),
    usual("Trung ương/cấp trung ương", "địa phương"),
    usual("tập thể", "cá nhân"),
    usual("khách quốc tế/khách du lịch quốc tế", "khách nội địa/khách trong nước/khách du lịch nội địa"),
    usual("xuất khẩu/XK", "nhập khẩu/NK", "~xuất nhập khẩu/XNK"),
    usual("mầm non/mẫu giáo", "tiểu học", "THCS/trung học cơ sở", "*THPT/trung học phổ thông"),
    usual("trực tuyến", "trực tiếp", "*bưu chính"),
    usual("chuyên trách", "kiêm nhiệm/không chuyên trách"),
    usual("nghèo", "cận nghèo"),
    usual("chết", "mất tích", "*bị thương"),
    usual("hành chính", "hình sự/khởi tố"),
    usual("thường xuyên", "định kỳ", "*đột xuất"),
    usual("thuộc thẩm quyền", "không thuộc thẩm quyền", "*không đủ điều kiện"),
    usual("đường bộ", "đường sắt", "đường thủy/đường thuỷ", "*hàng hải"),
    usual("nhà nước", "ngoài nhà nước/tư nhân/ngoài quốc doanh", "FDI/nước ngoài"),
    usual(
      "chi đầu tư/chi cho đầu tư/chi xây dựng", "chi thường xuyên/chi cho thường xuyên",
      "*chi trả nợ/chi trả lãi/chi trả vốn/chi trả các khoản nợ",
      "*chi chương trình mục tiêu/chi các chương trình mục tiêu"),
  ]

  static let all: [KnownDivision] = entries.map { entry in
    let kinds = entry.kinds.split(separator: "|").filter { !$0.hasPrefix("~") }
    return KnownDivision(
      closure: entry.closure, needed: Set(kinds.indices.filter { !kinds[$0].hasPrefix("*") }), count: kinds.count,
      isOfSectors: entry.kinds.hasPrefix("nông nghiệp/"))
  }

  /// Words that hold the name of a kind and mean something else: phụ nữ, nông thôn mới, Quảng Nam.
  private static let others = [
    "nông thôn mới", "phụ nữ", "đổi mới", "Việt Nam", "miền Nam", "phía Nam", "Đông Nam", "Tây Nam", "Quảng Nam",
    "Hà Nam", "Nam Định", "quyết định", "cơ sở vật chất", "cơ sở kinh doanh", "cơ sở sản xuất", "ủy ban nhân dân tỉnh",
    "hội nông dân", "tỉnh ủy", "huyện ủy", "hoàn thành nhiệm vụ trở lên", "hoàn thành tốt nhiệm vụ trở lên",
    "hoàn thành tốt trở lên", "khá trở lên", "trung bình trở lên", "bộ phận", "Sở Xây dựng", "Sở Nông nghiệp",
    "đạt chuẩn", "khá, giỏi", "khá giỏi", "đang xây dựng", "đầu tư xây dựng", "toàn tỉnh",
    "xã hội", "hợp tác xã", "thị xã", "bảo tồn", "tồn tại", "tốt nghiệp", "chủ yếu", "trường học", "Bí thư Tỉnh",
  ].map(Word.phrase)

  /// A name without its first syllable, and what it names.
  struct Name: Sendable {
    let rest: [Word]
    /// Nil for ``others``.
    let kind: Kind?
  }

  /// By the first syllable, the longest first.
  static let names: [Word: [Name]] = {
    var names: [Word: [Name]] = [:]
    func add(_ phrase: [Word], _ kind: Kind?) {
      names[phrase[0], default: []].append(Name(rest: Array(phrase.dropFirst()), kind: kind))
    }
    for (division, entry) in entries.enumerated() {
      for (kind, variants) in entry.kinds.split(separator: "|").enumerated() {
        for variant in variants.drop(while: { $0 == "*" || $0 == "~" }).split(separator: "/") {
          add(
            Word.phrase(String(variant)), Kind(division: division, kind: variants.hasPrefix("~") ? Self.together : kind)
          )
        }
      }
    }
    for phrase in others { add(phrase, nil) }
    return names.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }()

  private static func natural(_ kinds: String...) -> Entry {
    Entry(closure: .natural, kinds: kinds.joined(separator: "|"))
  }
  private static func usual(_ kinds: String...) -> Entry {
    Entry(closure: .usual, kinds: kinds.joined(separator: "|"))
  }
}
