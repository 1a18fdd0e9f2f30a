/// Dates: `26/6/2024`, `13-1-2020`, `01.8.2020`, `19 tháng 7 năm 2020`, `26/6`, `tháng 4/2016`, `ngày 15`.
extension LineReader {
  /// Reads a date that begins with the number at `index`; what is written is not checked, only recognised.
  mutating func readDate(at index: Int) -> Int? {
    if let end = readClock(at: index) { return end }
    if let end = readDayAndMonthInWords(at: index) { return end }
    if let end = readMonth(at: index) { return end }
    if let end = readNumericDate(at: index) { return end }
    if let end = readDottedDate(at: index) { return end }
    if let end = readYearOf(at: index) { return end }
    return readDay(at: index)
  }

  /// ngày 05 tháng 02 năm 2026; 30 tháng 4
  private mutating func readDayAndMonthInWords(at index: Int) -> Int? {
    // "giai đoạn 1 tháng 8/2023" is no first of August.
    guard word(index + 1) == Lexicon.month, word(index - 1) != Self.stage, let day = plainNumber(index, digits: 2),
      let month = plainNumber(index + 2, digits: 2)
    else { return nil }
    let yearAt = isMark(index + 3, ",") && word(index + 4) == Lexicon.year ? index + 4 : index + 3
    if word(yearAt) == Lexicon.year, let year = plainNumber(yearAt + 1, digits: 5), year >= 100 {
      let date = WrittenDate(day: day, month: month, year: year, yearDigits: digits(yearAt + 1))
      return note(.date(date), index..<yearAt + 2)
    }
    // "6 tháng 4 dự án" is half a year and four projects.
    guard word(index - 1) == Lexicon.day || day <= 31 && (1...12).contains(month) && nothingCounted(index + 3) else {
      return nil
    }
    return note(.date(WrittenDate(day: day, month: month)), index..<index + 3)
  }

  private static let stage = Word("đoạn")

  /// tháng 02 năm 2026; tháng 4/2016; tháng 5.2015; tháng 10
  private mutating func readMonth(at index: Int) -> Int? {
    guard word(index - 1) == Lexicon.month, !isNumber(index - 2) || word(index - 3) == Self.stage else { return nil }
    if let parts = dottedParts(index), parts.count == 2, parts[1].digits == 4, (1900...2100).contains(parts[1].value) {
      return note(.date(WrittenDate(month: parts[0].value, year: parts[1].value)), index..<index + 1)
    }
    guard let month = plainNumber(index, digits: 2), !carriesUnit(index + 1), !isRate(index - 2) else { return nil }
    let isJoined = word(index + 1) == Lexicon.year || isMark(index + 1, "/") || isMark(index + 1, "-")
    if isJoined, let year = plainNumber(index + 2, digits: 5), year > 1900, digits(index + 2) == 4 || month <= 12 {
      let date = WrittenDate(month: month, year: year, yearDigits: digits(index + 2))
      return note(.date(date), index..<index + 3)
    }
    guard (1...12).contains(month), word(index + 1) != Lexicon.day else { return nil }
    return note(.date(WrittenDate(month: month)), index..<index + 1)
  }

  private mutating func readNumericDate(at index: Int) -> Int? {
    for mark: Unicode.Scalar in ["/", "-"] {
      guard isMark(index + 1, mark), let first = plainNumber(index, digits: 4),
        let second = plainNumber(index + 2, digits: 4)
      else { continue }
      if isMark(index + 3, mark), let third = plainNumber(index + 4, digits: 5) {
        return readThreeParts(at: index, [first, second, third], mark)
      }
      if isDayAndMonth(index, first, second, mark) {
        return note(.date(WrittenDate(day: first, month: second)), index..<index + 3)
      }
      if mark == "/", (1...12).contains(first), (1900...2100).contains(second), digits(index) <= 2 {
        return note(.date(WrittenDate(month: first, year: second)), index..<index + 3)
      }
    }
    return nil
  }

  /// Day, month and year, or year, month and day. A year of two or three digits needs a word of time before it.
  private mutating func readThreeParts(at index: Int, _ parts: [Int], _ mark: Unicode.Scalar) -> Int? {
    // 12/6/2020/QĐ-UBND is a document, 1-2-2020-15 a number of some other kind.
    if isMark(index + 5, mark), isGlued(index + 5) { return nil }
    if (1900...2100).contains(parts[0]), (1...12).contains(parts[1]), (1...31).contains(parts[2]), mark == "-" {
      return note(.date(WrittenDate(day: parts[2], month: parts[1], year: parts[0])), index..<index + 5)
    }
    let isTimed = Self.timeLeads.contains(word(index - 1))
    let looksLikeOne = (1...31).contains(parts[0]) && (1...12).contains(parts[1])
    guard digits(index) <= 2, digits(index + 2) <= 2 else { return nil }
    switch digits(index + 4) {
    case 4: guard isTimed || looksLikeOne || (1900...2100).contains(parts[2]) else { return nil }
    case 5: guard looksLikeOne, isTimed || isGlued(index + 1) else { return nil }
    case 3: guard isTimed, looksLikeOne else { return nil }
    case 2: guard looksLikeOne, isTimed || isMark(index - 1, "(") else { return nil }
    default: return nil
    }
    let date = WrittenDate(day: parts[0], month: parts[1], year: parts[2], yearDigits: digits(index + 4))
    return note(.date(date), index..<index + 5)
  }

  /// `26/6` after a word of time. After "từ" and "đến" it may be a fraction too: "đến 5/9 huyện", but not "đến 15/12".
  private func isDayAndMonth(_ index: Int, _ day: Int, _ month: Int, _ mark: Unicode.Scalar) -> Bool {
    guard (1...31).contains(day), (1...12).contains(month), digits(index) <= 2, digits(index + 2) <= 2,
      !carriesUnit(index + 3), !isRate(index - 2)
    else { return false }
    if Self.dayLeads.contains(word(index - 1)) || isSpanEnd(index) { return true }
    if Self.timeLeads.contains(word(index - 1)) { return day > month && mark == "/" || nothingCounted(index + 3) }
    return isMark(index - 1, "(") && mark == "/" && nothingCounted(index + 3) && !isMark(index + 3, ")")
  }

  /// 26.6.2024; 14.4 after ngày; 17.10 before "- 18.11.2021"
  private mutating func readDottedDate(at index: Int) -> Int? {
    guard let parts = dottedParts(index), parts.count > 1, parts[0].digits <= 2, parts[1].digits <= 2,
      (1...12).contains(parts[1].value), (1...99).contains(parts[0].value)
    else { return nil }
    if parts.count == 3, parts[2].digits == 4 || parts[2].digits == 2 && Self.timeLeads.contains(word(index - 1)) {
      let date = WrittenDate(
        day: parts[0].value, month: parts[1].value, year: parts[2].value, yearDigits: parts[2].digits)
      return note(.date(date), index..<index + 1)
    }
    guard parts.count == 2, parts[0].value <= 31, !carriesUnit(index + 1), !isRate(index - 2) else { return nil }
    let beginsSpan = isMark(index + 1, "-") && dottedParts(index + 2)?.count == 3
    guard word(index - 1) == Lexicon.day || beginsSpan || isSpanEnd(index) else { return nil }
    return note(.date(WrittenDate(day: parts[0].value, month: parts[1].value)), index..<index + 1)
  }

  /// ngày 15; ngày 15, 16 và 17; but "mỗi ngày 15 chuyến", "trong ngày 15 hộ"
  private mutating func readDay(at index: Int) -> Int? {
    guard let day = plainNumber(index, digits: 2), (1...31).contains(day), !carriesUnit(index + 1) else { return nil }
    let lead = word(index - 1)
    if lead == Lexicon.day || lead == Self.early {
      // "trong 4 ngày 1 - 4.8" ends in a date all the same.
      if isMark(index + 1, "-"), endsInMonth(index + 2) { return note(.date(WrittenDate(day: day)), index..<index + 1) }
      if isRate(index - 2) || isNumber(index - 2) || Self.within.contains(word(index - 2)) && countsThing(index + 1) {
        return nil
      }
      return note(.date(WrittenDate(day: day)), index..<index + 1)
    }
    guard isMark(index - 1, ",") || lead == Self.and, nothingCounted(index + 1),
      case .date(let previous)? = mentions.last?.kind, previous.month == nil, previous.year == nil,
      mentions.last?.tokens.upperBound == index - 1
    else { return nil }
    return note(.date(WrittenDate(day: day)), index..<index + 1)
  }

  /// 18/11 of "ngày 17 - 18/11"
  private func isSpanEnd(_ index: Int) -> Bool {
    isMark(index - 1, "-") && isNumber(index - 2) && word(index - 3) == Lexicon.day
  }

  private func endsInMonth(_ index: Int) -> Bool {
    if let parts = dottedParts(index), parts.count == 2 { return (1...12).contains(parts[1].value) }
    return isMark(index + 1, "/") && (plainNumber(index + 2, digits: 2).map { (1...12).contains($0) } ?? false)
  }

  private static let early = Word("mùng")
  private static let and = Word("và")
  private static let within = words("trong cùng")
  /// A day and a month follow these, whatever comes after.
  private static let dayLeads = words("ngày sáng chiều tối trưa đêm hôm mùng rạng khuya dịp lễ khánh tết đợt")
  static let timeLeads = words(
    "ngày sáng chiều tối trưa đêm hôm lúc từ đến tới hết trước sau mùng rạng khuya nay qua vào hồi dịp lễ khánh tết đợt"
  )
}
