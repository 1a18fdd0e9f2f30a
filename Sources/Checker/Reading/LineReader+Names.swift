/// Ordinals and names with digits: numbers that count nothing.
extension LineReader {
  /// COVID-19, DEEPC 4, 4.0, 5G, 1A, +84…
  mutating func readName(at index: Int) -> Int? {
    // Letters or a hyphen after letters, with no space: COVID-19, G7, T12, GMT+7, CT.29, km156+500.
    if isGlued(index), index > 0 {
      let before = tokens[index - 1]
      if before.isWord, !Self.moneyMarks.contains(before.word) { return note(.other, index..<index + 1) }
      if before.isGlued, index > 1 {
        let second = tokens[index - 2]
        if before.isMark("-"), second.isWord { return note(.other, index..<index + 1) }
        if before.isMark("+"), second.isWord || second.isNumber { return note(.other, index..<index + 1) }
        if before.isMark("."), second.isAcronym { return note(.other, index..<index + 1) }
      }
    }
    if isMarker(index) { return note(.other, index..<index + 1) }
    if let end = telephone(index) { return note(.other, index..<end) }
    if numeral(index) == nil { return note(.other, index..<index + 1) }
    // "chứng nhận ISO 14001"
    if index > 0, Self.standards.contains(word(index - 1)) { return note(.other, index..<index + 1) }
    if isVersion(index) || isNumberedName(index) || isHospital(index) || isVehicle(index) || isNumberedLabel(index) {
      return note(.other, index..<index + 1)
    }
    return nil
  }

  /// What a line or a part of a list begins with, and footnotes: "1.", "2)", "(3)", "người(1)".
  private func isMarker(_ index: Int) -> Bool {
    guard digits(index) <= 2, index + 1 < tokens.count else { return false }
    if isMark(index - 1, "("), isMark(index + 1, ")"), isGlued(index + 1) {
      guard index > 1 else { return true }
      let before = tokens[index - 2]
      return before.kind == .mark && !before.isMark(")") && !before.isMark("%") || isGlued(index - 1)
        || word(index - 2) == Self.and
    }
    guard isMark(index + 1, ".") || isMark(index + 1, ")") || isMark(index + 1, "/"), isGlued(index + 1) else {
      return false
    }
    if index == 0 { return !isNumber(index + 2) || !isGlued(index + 2) }
    let before = tokens[index - 1]
    return before.isMark(".") && index + 2 < tokens.count && !isMark(index + 1, "/") && tokens[index + 2].isWord
      && tokens[index + 2].isCapital
  }

  /// 0912 345 678, (0225) 3.823.207, 094 540 6866: where it ends.
  private func telephone(_ index: Int) -> Int? {
    guard let first = numeral(index), first.isPadded, first.digits >= 3, !carriesUnit(index + 1),
      !countsThing(index + 1)
    else { return nil }
    var end = index + 1
    while end < index + 8, end < tokens.count {
      if tokens[end].isNumber {
        end += 1
      } else if isNumber(end + 1), isMark(end, ")") || isMark(end, "-") || isMark(end, ".") {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Công nghiệp 4.0; but not "đất công nghiệp 1.512 ha".
  private func isVersion(_ index: Int) -> Bool {
    guard Self.versioned.contains(word(index - 1)), let parts = dottedParts(index), parts.count == 2 else {
      return false
    }
    return parts[0].digits <= 2 && parts[1].digits <= 2 && !carriesUnit(index + 1) && !countsThing(index + 1)
  }

  /// KCN Mỹ Phước 3, Công ty cổ phần May 10, and "DEEPC 4 huyện Kiến Thụy": a number at the end of a proper name.
  private func isNumberedName(_ index: Int) -> Bool {
    guard index > 0, digits(index) <= 3, let number = plainNumber(index, digits: 3), number > 0,
      tokens[index - 1].isWord,
      tokens[index - 1].isCapital, !carriesUnit(index + 1)
    else { return false }
    if Self.places.contains(word(index + 1)), index + 2 < tokens.count, tokens[index + 2].isCapital { return true }
    guard !countsThing(index + 1), !isMark(index + 1, "/"), !isMark(index + 1, "(") else { return false }
    var start = index - 1
    while start > 0, start > index - 6, tokens[start - 1].isWord, tokens[start - 1].isCapital {
      if isNameHead(start), start < index - 1 { return true }
      start -= 1
    }
    return isNameHead(start) && start < index - 1 || isNameHead(start - 1)
  }

  /// Bệnh viện 115 Nghệ An, Bệnh viện 108; but not "bệnh viện 500 giường".
  private func isHospital(_ index: Int) -> Bool {
    guard word(index - 1) == Self.institute, word(index - 2) == Self.ill, digits(index) == 3, !countsThing(index + 1),
      !carriesUnit(index + 1)
    else { return false }
    return index + 1 >= tokens.count || tokens[index + 1].kind == .mark || tokens[index + 1].isCapital
  }

  /// "Trạm 1: 52, Trạm 2: 41": the number of a name that a colon parts from its own count.
  private func isNumberedLabel(_ index: Int) -> Bool {
    guard index > 0, let number = plainNumber(index, digits: 2), number > 0, number < 30, tokens[index - 1].isWord,
      tokens[index - 1].isCapital, isMark(index + 1, ":"), isNumber(index + 2)
    else { return false }
    return !isMark(index + 3, "%")
  }

  /// "xe máy 2 bánh", "ô tô 9 chỗ": what it is called.
  private func isVehicle(_ index: Int) -> Bool {
    digits(index) <= 2 && Self.vehicles.contains(word(index - 1)) && Self.seats.contains(word(index + 1))
  }

  /// KCN, Công ty …, Khu công nghiệp …; but not "khối doanh nghiệp FDI 97".
  private func isNameHead(_ index: Int) -> Bool {
    Self.nameHeads.contains(word(index))
      || word(index) == Self.industry && Self.beforeIndustry.contains(word(index - 1))
  }

  private static let vehicles = words("xe máy tô")
  private static let seats = words("bánh chỗ")

  /// thứ 4, lần thứ 12, khóa 12, Phường 5, Điều 3, (số) 7
  mutating func readOrdinal(at index: Int) -> Int? {
    guard let numeral = numeral(index), numeral.digits <= 4, !carriesUnit(index + 1), isOrdinal(index, numeral) else {
      return nil
    }
    // "thứ 5/21 sở, ngành": the second number is how many were ranked.
    if isMark(index + 1, "/"), isGlued(index + 1), plainNumber(index + 2, digits: 4) != nil {
      return note(.other, index..<index + 3)
    }
    // quốc lộ 4C, tầng 3A
    let isLettered = isGlued(index + 1) && index + 1 < tokens.count && tokens[index + 1].isWord
    return note(.other, index..<index + (isLettered ? 2 : 1))
  }

  private func isOrdinal(_ index: Int, _ numeral: Numeral) -> Bool {
    let lead = word(index - 1)
    if lead == Lexicon.so {
      return numeral.isPlain && (!Self.numberCompounds.contains(word(index - 2)) || word(index - 3) == Self.place)
    }
    if lead == Self.ranked { return numeral.isPlain && isMark(index + 1, "/") }
    if continuesOrdinals(index, numeral) { return true }
    // "dịch vụ công mức độ 3", "nộp mức độ 4": how far a service goes.
    if lead == Self.degree, Self.graded.contains(word(index - 2)), let level = plainNumber(index, digits: 1) {
      return level == 3 || level == 4
    }
    // "xếp loại 80 tổ chức", "phân hạng 120 cơ sở" count; "loại 1", "hạng 2" order.
    if Self.sorting.contains(word(index - 2)), Self.sorts.contains(lead), countsThing(index + 1) { return false }
    guard Lexicon.ordinalLeads.contains(lead) || Self.moreLeads.contains(lead) else { return false }
    // "triệu tập 198", "lực lượng vũ trang 247": no volume, no page.
    if lead == Self.volume && word(index - 2) == Self.calling || lead == Self.page && word(index - 2) == Self.armed {
      return false
    }
    // "Kim Bảng 95 hộ, Bình Lục 41 hộ": places; "KCN Sông Lô 1" is one.
    if Self.named.contains(lead), isNamePart(index - 1), isNamePart(index - 2), !Self.annexes.contains(word(index - 2)),
      numeral.digits > 1 || countsThing(index + 1)
    {
      return false
    }
    // "tử hình 2", "cấp xã 7" beside "cấp huyện 38": a punishment and a level, no picture and no place.
    if lead == Self.picture && word(index - 2) == Self.death || lead == Self.commune && word(index - 2) == Self.level {
      return false
    }
    // "Bộ đội Biên phòng 15", "Hải Phòng 968": no room.
    if lead == Self.guards, word(index - 2) == Self.border || word(index - 2) == Self.sea { return false }
    // "cùng kỳ 146": a count of that time.
    if lead == Self.period, word(index - 2) == Self.same { return false }
    // "(đầu nhiệm kỳ 31, tăng 15)": a count at that time; terms are told by years.
    if lead == Self.period, word(index - 2) == Lexicon.term, Self.ends.contains(word(index - 3)) { return false }
    // "bữa ăn ca 87": the meal of a shift, no shift.
    if lead == Self.shift, word(index - 2) == Self.meal { return false }
    // "8 tháng 33 vụ", "2 tuần 15 ca": the word before is a measure of time; there are no more than twelve months.
    if Lexicon.durations.contains(lead) {
      return numeral.isPlain && !isNumber(index - 2) && lead != Lexicon.month && lead != Lexicon.day
    }
    guard numeral.isPlain || Self.structural.contains(lead) else { return false }
    // "lần 3", "tổ 5" name; "đợt 120 hộ" counts, and so does "các xã 45 hộ".
    return !(Self.weakLeads.contains(lead) && !tokens[index - 1].isCapital && countsThing(index + 1))
      || (lead == Self.round || lead == Self.lot) && numeral.digits < 3 && isToldOf(index)
  }

  /// "đợt 2 hỗ trợ 415 lao động": what the second one did, in few words up to its own number.
  private func isToldOf(_ index: Int) -> Bool {
    for next in index + 1..<max(index + 1, min(index + 5, tokens.count)) {
      if tokens[next].isNumber { return next > index + 1 }
      if !tokens[next].isWord { return false }
    }
    return false
  }

  /// Quốc lộ 4C, 34, 279; khóa 11, 12; thứ 4 và 5
  private func continuesOrdinals(_ index: Int, _ numeral: Numeral) -> Bool {
    guard numeral.isPlain, isMark(index - 1, ",") || word(index - 1) == Self.and, let last = mentions.last,
      case .other = last.kind, last.tokens.upperBound == index - 1 || last.tokens.upperBound == index,
      last.tokens.lowerBound > 0, digits(index) <= max(2, digits(last.tokens.lowerBound))
    else { return false }
    guard nothingCounted(index + 1), !isMark(index + 1, "/") else { return false }
    // Back to the first of the list, which its word stands before.
    var first = last.tokens.lowerBound
    for mention in mentions.dropLast().suffix(6).reversed() {
      guard case .other = mention.kind, mention.tokens.upperBound == first - 1,
        isMark(first - 1, ",") || word(first - 1) == Self.and
      else { break }
      first = mention.tokens.lowerBound
    }
    return Lexicon.ordinalLeads.contains(word(first - 1)) || Self.moreLeads.contains(word(first - 1))
  }

  /// Begins with a capital and goes on in small letters.
  private func isNamePart(_ index: Int) -> Bool {
    index >= 0 && tokens[index].isWord && tokens[index].isCapital && !tokens[index].isAcronym
  }

  private static let named = words("bảng lục thế bài lô hình đoạn")
  private static let annexes = words("phụ mục")
  private static let and = Word("và")
  private static let same = Word("cùng")
  private static let period = Word("kỳ")
  private static let ends = words("đầu cuối hết")
  private static let ranked = Word("xếp")
  private static let degree = Word("độ")
  private static let graded = words("mức cấp")
  private static let moneyMarks = words("USD US VND VNĐ")
  /// Words before "số" that make a count or a measure of it: tổng số, dân số, thiểu số, doanh số.
  private static let numberCompounds = words(
    "tổng con trong nhiều dân thiểu đa doanh chỉ hệ tỷ điểm phần quân cơ trên hiệu lượng nâng đưa")
  private static let standards = words("ISO TCVN QCVN OHSAS")
  private static let versioned = words("nghiệp mạng công web office windows")
  private static let places = words("huyện xã quận tỉnh phường thị thành")
  private static let institute = Word("viện")
  private static let ill = Word("bệnh")
  private static let nameHeads = words(
    "KCN KCX KKT CCN TNHH ty phần xuất máy cảng VSIP")
  private static let industry = Word("nghiệp")
  private static let beforeIndustry = words("công xí")
  private static let place = Word("địa")
  private static let sorting = words("xếp phân")
  private static let sorts = words("loại hạng")
  private static let round = Word("đợt")
  private static let lot = Word("gói")
  private static let shift = Word("ca")
  private static let meal = Word("ăn")
  private static let volume = Word("tập")
  private static let calling = Word("triệu")
  private static let page = Word("trang")
  private static let armed = Word("vũ")
  private static let picture = Word("hình")
  private static let death = Word("tử")
  private static let commune = Word("xã")
  private static let level = Word("cấp")
  private static let guards = Word("phòng")
  private static let sea = Word("hải")
  private static let border = Word("biên")
  private static let moreLeads = words("lộ vực mũi")
  private static let structural = words("mục điều khoản phụ bảng biểu hình tiết chương phần tiểu")
  private static let weakLeads = words(
    "lần lớp đợt tổ đội mốc phần hệ thế mẫu bài câu tập kỳ buổi toán xã phiên phân trạm ca cấp bước phụ bảng biểu mục "
      + "chương hình ảnh bộ vùng nhóm tầng phòng đường lô khối đoạn phường quận vực mũi ấp gói")
}
