/// What stands around a number, as those readings ask that decide whether it is a quantity at all.
extension LineReader {
  /// Whether a unit or a scale word follows, so that the number measures whatever stands before it: `1,36 triệu người`,
  /// `8.518 ha`, `28,0 tỷ đồng`, `5%`. "Tháng 8 Đồng Nai" has a province there, "tháng 3 lần đầu" an order.
  func carriesUnit(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].isWord, tokens[index].isCapital, !tokens[index].isAcronym { return false }
    let units = UnitReader(tokens: tokens[...])
    if units.scale(at: index) != nil { return !Self.afterTy.contains(word(index + 1)) }
    guard let unit = units.unit(at: index) else { return false }
    return unit.unit != .times
  }

  /// Whether no counted thing follows, as one would after a quantity or a fraction.
  func nothingCounted(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord else { return !isMark(index, "%") }
    return Self.datedVerbs.contains(tokens[index].word) || !countsThing(index)
  }

  /// Whether the word at `index` names a counted thing: a small letter, and none of the words that end a name.
  func countsThing(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord, !tokens[index].isCapital else { return false }
    let next = tokens[index].word
    if endsNoun(index) || Self.verbsAfter.contains(next) { return false }
    // "các năm 2022, 2023 lần lượt là": in turn.
    if next == Lexicon.times, word(index + 1) == Self.turn { return false }
    // "lần 3 năm 2020", "học kỳ 1 năm học": a date follows, nothing is counted; "5 năm 2020-2025" counts years.
    guard next == Lexicon.year else { return true }
    if word(index + 1) == Self.school { return false }
    return digits(index + 1) != 4 || isMark(index + 2, "-") && isNumber(index + 3)
  }

  /// Whether the name of a counted thing ends before the word at `index`; "chỉ" ends it, "chỉ tiêu" is one.
  func endsNoun(_ index: Int) -> Bool {
    guard Lexicon.nounEnds.contains(word(index)) else { return false }
    return !(Self.compounds[word(index)]?.contains(word(index + 1)) ?? false)
  }

  /// The syllable before the number says that each, one or every one is meant: "mỗi ngày 30 suất", "hằng năm 2000 lượt".
  func isRate(_ index: Int) -> Bool { Self.each.contains(word(index)) }

  func digits(_ index: Int) -> Int { isNumber(index) ? Int(tokens[index].end - tokens[index].start) : 0 }

  /// Runs of digits parted by single dots: [26, 6, 2024] of `26.6.2024`; nil where a comma or a longer run stands.
  func dottedParts(_ index: Int) -> [(value: Int, digits: Int)]? {
    guard isNumber(index), digits(index) <= 10 else { return nil }
    var parts = [(value: 0, digits: 0)]
    for byte in text(index) {
      switch byte {
      case 0x2E: parts.append((0, 0))
      case 0x30...0x39:
        parts[parts.count - 1].value = parts[parts.count - 1].value * 10 + Int(byte - 0x30)
        parts[parts.count - 1].digits += 1
      default: return nil
      }
    }
    return parts
  }

  static func words(_ list: String) -> Set<Word> { Set(Word.phrase(list)) }

  /// Names of things whose first syllable alone would be a verb or an adverb.
  private static let turn = Word("lượt")
  private static let compounds: [Word: Set<Word>] = [
    Word("chỉ"): words("tiêu thị số dẫn"), Word("kết"): words("luận quả cấu"), Word("bị"): words("can cáo đơn hại"),
    Word("trung"): words("tâm đoàn đội tướng tá úy cấp"), Word("đầu"): words("mối sách việc điểm máy tư bếp"),
    Word("bằng"): words("khen cấp sáng chứng lái"), Word("tổng"): words("công đài kho cục đội"),
    Word("phát"): words("minh kiến ngôn súng"),
    Word("thành"): words("viên"), Word("thu"): words("nhập"), Word("thực"): words("phẩm đơn hành tập"),
    Word("hiện"): words("vật trường"),
  ]
  private static let school = Word("học")
  /// tỷ lệ, tỷ trọng: no thousand millions.
  private static let afterTy = words("lệ trọng suất giá số")
  private static let each = words("mỗi một hằng hàng từng mọi")
  /// Words that begin what is said next, and name nothing counted.
  private static let verbsAfter = words("tại của do về theo nhằm thì là cho với thuộc trình liên")
  /// After a date these are verbs; after a quantity they may be things: ban hành and ban quản lý.
  private static let datedVerbs = words("ban quy quyết diễn sáng chiều xử nhận khám đề bắt khóa")
}
