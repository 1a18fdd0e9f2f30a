/// Clocks, years and terms: `14:52`, `19h30`, `năm 2015`, `quý III/2021`, `nhiệm kỳ 2015 - 2020`.
extension LineReader {
  /// 14:52, 10:53:08, 19h30, 7 giờ 30 phút, 8g
  mutating func readClock(at index: Int) -> Int? {
    guard let hour = plainNumber(index, digits: 2), hour <= 24 else { return nil }
    if isMark(index + 1, ":"), isGlued(index + 1), isGlued(index + 2), let minute = plainNumber(index + 2, digits: 2),
      minute < 60, digits(index + 2) == 2
    {
      let hasSeconds = isMark(index + 3, ":") && isGlued(index + 4) && digits(index + 4) == 2
      return note(.other, index..<index + (hasSeconds ? 5 : 3))
    }
    let hours = word(index + 1)
    guard hours == Self.hour || Self.shortHours.contains(hours) && isGlued(index + 1) else { return nil }
    if let minute = plainNumber(index + 2, digits: 2), minute < 60 {
      return note(.other, index..<index + (word(index + 3) == Self.minute ? 4 : 3))
    }
    guard hours != Self.hour || Self.timeLeads.contains(word(index - 1)) else { return nil }
    return note(.other, index..<index + 2)
  }

  /// năm 2015; năm 20224; not "mỗi năm 2000 lao động" nor "năm 2021-2025"
  mutating func readYearOf(at index: Int) -> Int? {
    guard word(index - 1) == Lexicon.year, let year = plainNumber(index, digits: 5), !carriesUnit(index + 1),
      !isRate(index - 2)
    else { return nil }
    let isUsual = (1800...2200).contains(year)
    guard isUsual || digits(index) == 5 && (19000...20999).contains(year) && nothingCounted(index + 1) else {
      return nil
    }
    if isMark(index + 1, "-") || isMark(index + 1, "/"), digits(index + 2) == 4 { return nil }
    return note(.date(WrittenDate(year: year, yearDigits: digits(index))), index..<index + 1)
  }

  /// 2020-2025, 2020 - 2025, giai đoạn 2021-25, quý III/2021, and years that stand alone.
  mutating func readYears(at index: Int) -> Int? {
    if let end = readYearOfPart(at: index) { return end }
    guard digits(index) == 4, let first = plainNumber(index, digits: 4), (1900...2100).contains(first) else {
      return nil
    }
    let isLed = Self.yearLeads.contains(word(index - 1))
    if isMark(index + 1, "-") || isMark(index + 1, "/"), let second = plainNumber(index + 2, digits: 4) {
      let isYear = digits(index + 2) == 4 && ((1900...2100).contains(second) || isLed)
      if isYear, isLed || isMark(index - 1, "(") || nothingCounted(index + 3), !carriesUnit(index + 3) {
        return note(.years(first, second), index..<index + 3)
      }
      if isMark(index + 1, "-"), isLed, digits(index + 2) == 2, second > first % 100, nothingCounted(index + 3) {
        return note(.years(first, first - first % 100 + second), index..<index + 3)
      }
    }
    guard nothingCounted(index + 1), !carriesUnit(index + 1), isLed || standsAsYear(index) else { return nil }
    return note(.date(WrittenDate(year: first)), index..<index + 1)
  }

  /// The year of quý III/2021, quý 1/2024, tuần 43/2022.
  private mutating func readYearOfPart(at index: Int) -> Int? {
    if isMark(index - 1, "/"), Self.romans.contains(word(index - 2)), let year = plainNumber(index, digits: 4),
      (1900...2100).contains(year)
    {
      return note(.date(WrittenDate(year: year)), index..<index + 1)
    }
    guard Self.parts.contains(word(index - 1)), digits(index) <= 2, isMark(index + 1, "/"),
      let year = plainNumber(index + 2, digits: 4), (1900...2100).contains(year)
    else { return nil }
    return note(.date(WrittenDate(year: year)), index..<index + 3)
  }

  /// A bare year: after a mark or a year before it, a label before a colon ("2021: 47"), or after a name (PCI 2019).
  private func standsAsYear(_ index: Int) -> Bool {
    if isMark(index + 1, ":") { return true }
    // "2021 là 42, 2022 là 57"
    if word(index + 1) == Self.being, isNumber(index + 2) { return true }
    if isMark(index - 1, "(") || isMark(index - 1, "-") || isMark(index - 1, "/") { return true }
    guard index > 0 else { return false }
    if tokens[index - 1].isWord, tokens[index - 1].isAcronym { return true }
    guard isMark(index - 1, ",") || word(index - 1) == Self.and, case .date(let date)? = mentions.last?.kind else {
      return false
    }
    return date.year != nil && mentions.last?.tokens.upperBound == index - 1
  }

  private static let being = Word("là")
  private static let hour = Word("giờ")
  private static let minute = Word("phút")
  private static let shortHours = words("h g")
  private static let and = Word("và")
  private static let romans = words("I II III IV")
  private static let parts = words("quý tuần kỳ")
  private static let yearLeads = words(
    "năm từ đến tới hết trước sau đoạn kỳ so với đầu cuối giữa cả ngoái khóa tháng quý xuân tỵ ngọ thìn hội học vụ "
      + "mùa thu hè hạn"
  )
}
