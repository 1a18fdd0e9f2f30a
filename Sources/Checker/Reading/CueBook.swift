/// The phrases that carry a ``Cue``, looked up word by word; the longest that fits wins.
struct CueBook: Sendable {
  static let shared = CueBook()

  private struct Entry: Sendable {
    let rest: [Word]
    let cue: Cue
  }

  /// By first word, longest first.
  private let entries: [Word: [Entry]]
  private let firsts: WordFilter

  private init() {
    var entries: [Word: [Entry]] = [:]
    for (cue, phrases) in Self.phrases {
      for phrase in phrases {
        let words = Word.phrase(phrase)
        entries[words[0], default: []].append(Entry(rest: Array(words.dropFirst()), cue: cue))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    firsts = WordFilter(entries.keys)
  }

  /// The cue that begins at token `index`, and how many tokens it takes.
  func match(_ tokens: ArraySlice<Token>, at index: Int) -> (cue: Cue, length: Int)? {
    guard firsts.mayHold(tokens[index].word), tokens[index].isWord, let candidates = entries[tokens[index].word] else {
      return nil
    }
    for candidate in candidates {
      let end = index + 1 + candidate.rest.count
      guard end <= tokens.endIndex else { continue }
      var matches = true
      for (offset, word) in candidate.rest.enumerated() where tokens[index + 1 + offset].word != word {
        matches = false
        break
      }
      if matches { return (candidate.cue, 1 + candidate.rest.count) }
    }
    return nil
  }

  /// How many tokens a phrase takes that looks like a cue and is none: tăng cường, giảm nghèo.
  func idiom(_ tokens: ArraySlice<Token>, at index: Int) -> Int? {
    guard Self.idiomFirsts.mayHold(tokens[index].word), tokens[index].isWord,
      let seconds = Self.idioms[tokens[index].word], index + 1 < tokens.endIndex,
      seconds.contains(tokens[index + 1].word)
    else { return nil }
    return 2
  }

  private static let idiomFirsts = WordFilter(idioms.keys)
  private static let idioms: [Word: Set<Word>] = {
    var idioms: [Word: Set<Word>] = [:]
    for phrase in [
      "tăng cường", "tăng tốc", "tăng nhanh", "giảm nghèo", "giảm thiểu", "giảm nhẹ", "giảm phát", "giảm trừ",
      "tăng ca", "giảm án", "đạt chuẩn", "đạt giải",
      "đạt danh", "tổng kết", "tổng hợp", "tổng thể", "tổng công", "tổng giám", "tổng bí", "tổng cục", "tổng liên",
      "tổng đài", "tổng thống", "cộng đồng", "cộng sản",
      "cộng tác", "cộng hòa", "riêng lẻ", "riêng biệt", "thành lập", "thành phố", "thành tích", "thành viên",
      "thành công", "thành phần", "thành ủy",
      "thành tựu", "hiện đại", "hiện tượng", "hiện thực", "hiện trạng", "tới dự", "đến dự", "từ thiện", "từ chối",
      "còn nhiều", "còn một", "từng bước", "mầm non", "quá hạn", "quá trình",
      "trình độ", "chế độ", "tiến độ", "tốc độ", "mật độ", "mức độ", "cường độ", "nhiệt độ",
      "và tương", "thỏa ước", "mặt bằng", "văn bằng", "đồng bằng", "cây hàng", "cây hằng", "công bằng", "cân bằng",
    ] {
      let words = Word.phrase(phrase)
      idioms[words[0], default: []].insert(words[1])
    }
    return idioms
  }()

  private static let phrases: [(Cue, [String])] = [
    (
      .increase,
      [
        "tăng", "có thêm", "tức thêm", "tức là thêm", "tăng thêm được", "tăng thêm", "tăng trưởng", "tăng được",
        "tăng tới",
      ]
    ),
    (.decrease, ["giảm", "giảm đi", "giảm bớt", "bớt", "bớt đi", "giảm được", "giảm tới", "sụt giảm", "hụt"]),
    (.more, ["nhiều hơn", "cao hơn", "hơn so với", "lớn hơn"]),
    (.less, ["ít hơn", "thấp hơn", "kém hơn", "kém", "nhỏ hơn"]),
    (
      .increaseTo,
      [
        "tăng lên", "tăng thành", "tăng đến", "tăng lên đến", "tăng lên tới", "tăng lên thành", "nâng lên",
        "nâng lên thành",
        "nâng tổng số", "nâng tổng số lên", "nâng số", "lên đến", "lên tới", "lên thành", "lên mức", "lên",
        "tăng lên mức",
      ]
    ),
    (
      .decreaseTo,
      [
        "giảm xuống", "giảm còn", "giảm xuống còn", "xuống còn", "xuống", "còn", "chỉ còn", "hiện còn", "giảm chỉ còn",
        "rút xuống còn",
        "rút còn", "hạ xuống", "xuống mức", "giảm xuống mức",
      ]
    ),
    (.from, ["từ", "từ mức", "từ chỗ", "từ chỗ chỉ có", "từ chỗ có", "tăng từ", "giảm từ", "nâng từ", "từ con số"]),
    (.to, ["đến", "tới", "thành", "đến mức"]),
    (
      .attain,
      [
        "đạt", "đạt được", "hoàn thành", "thực hiện", "thực hiện đạt", "đã đạt", "ước đạt", "đạt tỷ lệ",
        "thực hiện được",
        "đạt và vượt", "đạt mức", "đáp ứng", "đáp ứng được", "giải ngân đạt", "ước thực hiện",
      ]
    ),
    (
      .exceed,
      [
        "vượt", "vượt chỉ tiêu", "vượt kế hoạch", "vượt mức", "vượt dự toán", "vượt mục tiêu", "vượt quá",
        "vượt so với",
      ]
    ),
    (.equals, ["bằng", "chỉ bằng"]),
    (.multiple, ["gấp", "tăng gấp", "cao gấp", "nhiều gấp", "lớn gấp"]),
    (
      .share,
      [
        "chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "tỷ lệ", "tỷ trọng", "với tỷ lệ",
        "tỷ lệ đạt", "chiếm tới", "đóng góp",
      ]
    ),
    (
      .equivalent,
      [
        "tương đương", "tương đương với", "tương ứng", "tương ứng với", "tức", "tức là", "hay", "tương ứng tăng",
        "tương ứng giảm",
      ]
    ),
    (
      .total,
      [
        "tổng", "tổng số", "tổng cộng", "tổng hợp", "cộng", "tất cả", "tổng các", "tổng vốn", "tổng giá trị",
        "tổng diện tích",
      ]
    ),
    (.including, ["trong đó", "trong đó có", "trong số đó", "trong số này", "riêng", "bao gồm cả"]),
    (
      .consistsOf,
      [
        "gồm", "bao gồm", "gồm có", "cụ thể", "cụ thể là", "cụ thể như sau", "chia ra", "chia theo", "phân theo",
        "chia làm",
        "trong đó gồm",
      ]
    ),
    (.remaining, ["còn lại", "số còn lại", "còn thiếu", "còn phải", "còn"]),
    (
      .plan,
      [
        "kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu", "KH", "chương trình năm", "chương trình đề ra",
        "chương trình "
          + "kiểm tra", "kế hoạch năm", "nghị quyết", "kịch bản", "kế hoạch giao", "chỉ tiêu giao",
        "dự toán giao", "DT", "yêu cầu", "định mức",
      ]
    ),
    (.comparedTo, ["so với", "so", "so sánh với"]),
    (
      .samePeriod,
      [
        "cùng kỳ", "cùng kỳ năm trước", "cùng kỳ năm ngoái", "cùng thời điểm", "cùng giai đoạn", "CK", "năm trước",
        "năm ngoái", "tháng trước",
        "quý trước", "kỳ trước",
      ]
    ),
    (
      .carriedOver,
      [
        "kỳ trước chuyển sang", "kỳ trước chuyển qua", "năm trước chuyển sang", "năm trước chuyển qua",
        "tháng trước chuyển sang", "tháng trước chuyển qua", "quý trước chuyển sang", "quý trước chuyển qua",
        "tồn kỳ trước", "tồn từ kỳ trước", "kỳ trước tồn", "tồn năm trước", "tồn từ năm trước",
      ]
    ),
    (
      .previousTerm,
      ["nhiệm kỳ trước", "cuối nhiệm kỳ trước", "giai đoạn trước", "khóa trước", "lần trước"]
    ),
    (
      .startOfTerm,
      [
        "đầu nhiệm kỳ", "đầu năm", "đầu kỳ", "ban đầu", "trước đây", "khi thành lập", "ngày đầu thành lập", "trước khi",
        "lúc đầu", "thời điểm thành lập",
      ]
    ),
    (.endOfTerm, ["cuối nhiệm kỳ", "cuối năm", "cuối kỳ"]),
    (
      .now,
      [
        "nhiệm kỳ này", "năm nay", "kỳ này", "giai đoạn này", "hiện nay", "đến nay", "nay", "hiện", "hiện có",
        "đến nay có", "hiện tại", "đến thời điểm này", "tính đến nay", "đến thời điểm hiện tại", "đến nay đã có",
      ]
    ),
    (.above, ["hơn", "trên", "quá", "ngót nghét hơn", "vượt trên"]),
    (.below, ["gần", "dưới", "chưa đến", "chưa tới", "ngót", "non", "suýt soát", "chưa đầy", "gần như"]),
    (
      .about,
      ["khoảng", "xấp xỉ", "chừng", "độ", "khoảng chừng", "ước khoảng", "ước chừng", "dự kiến khoảng", "vào khoảng"]
    ),
    (.estimate, ["ước", "ước tính", "dự kiến", "dự ước"]),
    (.atLeast, ["ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "trở lên"]),
    (.atMost, ["tối đa", "không quá", "nhiều nhất", "không vượt quá", "trở xuống", "dưới mức"]),
    (
      .average,
      ["bình quân", "trung bình", "bình quân chung", "bình quân đạt", "trung bình đạt", "TB", "BQ", "tính bình quân"]
    ),
    (.each, ["mỗi", "từng", "mỗi một"]),
    (
      .perYear,
      [
        "mỗi năm", "hằng năm", "hàng năm", "bình quân hằng năm", "bình quân hàng năm", "trung bình mỗi năm",
        "bình quân mỗi năm", "bình quân năm",
        "trung bình hằng năm", "trung bình hàng năm", "bình quân một năm",
      ]
    ),
    (
      .wholeTerm,
      ["cả nhiệm kỳ", "toàn khóa", "cả giai đoạn", "toàn nhiệm kỳ", "trong nhiệm kỳ", "trong cả nhiệm kỳ", "cả khóa"]
    ),
    (.occupancy, ["lấp đầy", "tỷ lệ lấp đầy", "tỷ lệ lấp đầy bình quân", "tỷ lệ lấp đầy đạt"]),
    (.votes, ["tán thành", "biểu quyết", "đồng ý", "tín nhiệm", "phiếu bầu"]),
    (.cumulative, ["lũy kế", "lũy kế đến", "cộng dồn", "tính lũy kế"]),
    (
      .span,
      [
        "tháng đầu năm", "tháng cuối năm", "tháng đầu nhiệm kỳ", "năm đầu nhiệm kỳ", "quý đầu năm", "ngày đầu năm",
        "tháng đầu", "từ đầu năm", "từ đầu nhiệm kỳ", "từ đầu năm học", "kể từ đầu năm",
      ]
    ),
    (.respectively, ["lần lượt", "lần lượt là", "lần lượt đạt"]),
  ]
}
