import Figures

/// What the words of a list say of how its parts stand to each other and to the total.
struct PartsStructure {
  let sentence: SentenceView
  let list: PartList
  let total: Int
  let parts: [Int]
  private var line: LineView { sentence.line }
  private var words: ListWords { ListWords(line: line) }
  private var terms: Terms { Terms(line: line) }

  /// From what opens the list to the end of its last part's words.
  var range: Range<Int> {
    let last = line.figures[parts.last!]
    return list.token..<max(list.token + 1, last.tokens.upperBound, last.nounTokens.upperBound)
  }

  func label(_ part: Int) -> Range<Int> { GapWords(line: line, index: part).label }

  // MARK: Nothing left out

  /// Whether nothing can stand beside the parts: two natural halves, percentages that make a hundred, a last part
  /// "khác", a classification with all its grades, as many years as are told.
  var isWhole: Bool {
    let marks = PartMarks(line: line, parts: parts)
    if areAdded || marks.sharesAreWhole || marks.endsWithOthers || marks.areNaturalHalves || marks.areAges
      || isEveryYear
      || isCounted || areBothKinds || isImmediate && runsToItsEnd && (marks.closesWithRest || marks.areSizes)
    {
      return true
    }
    return parts.count > 2
      && words.isExhaustive(in: range.lowerBound..<GapWords(line: line, index: parts.last!).after(8).upperBound)
  }

  /// "106 người (công chức 51 + viên chức 28 + hợp đồng 27)": the signs between them say that they are added up.
  private var areAdded: Bool {
    isImmediate && zip(parts, parts.dropFirst()).allSatisfy { line.hasMark("+", in: sentence.between($0, $1)) }
  }

  /// Whether the parts' percentages say that they are all there is.
  var sharesAreWhole: Bool { PartMarks(line: line, parts: parts).sharesAreWhole }

  var areAges: Bool { PartMarks(line: line, parts: parts).areAges }

  /// Whether the parts are the two kinds that are usually all there is: FDI and trong nước.
  var areHalves: Bool { parts.count == 2 && words.areHalves(label(parts[0]), label(parts[1])) }

  /// "47 dự án, trong đó 38 dự án FDI và 9 dự án trong nước": the two kinds there are, told right behind their total
  /// and of all of it, not
  /// of those "đang hoạt động".
  private var areBothKinds: Bool {
    parts.count == 2 && isImmediate && runsToSemicolon && words.areBothKinds(label(parts[0]), label(parts[1]))
      && !parts.contains { words.hasAny(Self.states, in: behind($0)) }
  }

  /// "2.400 triệu đồng, trong đó ngân sách 1.500 triệu đồng, xã hội hóa 900 triệu đồng": two kinds of which a third is
  /// seldom told, right behind their total and with nothing after them.
  var areLikelyBoth: Bool {
    parts.count == 2 && isImmediate && runsToSemicolon && words.areLikelyBoth(label(parts[0]), label(parts[1]))
  }

  /// "1.860 triệu USD, trong đó xuất khẩu 1.120 triệu USD, nhập khẩu 740 triệu USD": two halves right behind their total, and
  /// nothing after them.
  var areWholeHalves: Bool { areHalves && isImmediate && runsToSemicolon }

  /// "324 dự án, trong đó 44 dự án FDI và 280 dự án trong nước": the last part behind "và", and nothing after it.
  var closesWithAnd: Bool {
    isImmediate && runsToSemicolon && isLastBehindAnd
  }

  /// The same behind a total of which more is told first: "12.400 tỷ đồng, đạt 52% dự toán và tăng 3% so với cùng kỳ; trong đó
  /// nội địa 9.300 tỷ đồng và xuất nhập khẩu 4.100 tỷ đồng".
  var closesFartherOff: Bool {
    line.figures[total].sentence == sentence.number && isNearest && runsToItsEnd && isLastBehindAnd
  }

  private var isLastBehindAnd: Bool {
    guard parts.count > 1, let last = parts.last else { return false }
    return line.has(Self.and, in: sentence.between(parts[parts.count - 2], last))
  }

  /// "Đã giải quyết 5.702 hồ sơ, trong đó đúng hạn 5.690 hồ sơ; đang giải quyết 162 hồ sơ": what is told behind a semicolon in
  /// another state than the first is beside the total.
  var hasOtherState: Bool {
    zip(parts, parts.dropFirst()).contains { one, next in
      line.hasMark(";", in: sentence.between(one, next)) && words.hasAny(Self.states, in: label(next))
        && !words.hasAny(Self.states, in: label(parts[0]))
    }
  }

  /// "Huy hiệu Đảng cho 27 đồng chí: 2 đồng chí 50 năm, 6 đồng chí 40 năm, 19 đồng chí 30 năm": a colon right behind the total,
  /// and behind it three parts and more by the total's own name, to the end of the list.
  var isToldBehindColon: Bool {
    let figure = line.figures[total]
    guard parts.count > 2, line.tokens[list.token].isMark(":"), total + 1 == list.first, figure.isCount, isImmediate,
      runsToItsEnd, list.token - max(figure.tokens.upperBound, figure.nounTokens.upperBound) <= 6,
      parts == parts.filter({ line.figures[$0].isCount && line.figures[$0].bracket == 0 })
    else { return false }
    return parts.allSatisfy {
      !line.figures[$0].noun.isEmpty && line.figures[$0].noun.first == figure.noun.first
    }
  }

  /// "214 văn bản, trong đó 6 nghị quyết, 21 kế hoạch, còn lại 187 văn bản khác": only the last of three parts and more is
  /// the rest, and it has the total's own name.
  var endsWithCountedRest: Bool {
    guard parts.count > 2, isImmediate, runsToItsEnd, let last = parts.last, line.figures[last].role == .remaining,
      terms.fit(last, to: total) == .sure
    else { return false }
    return parts.dropLast().allSatisfy { line.figures[$0].role != .remaining }
  }

  /// "27 lượt tổ chức đảng (Ban Thường vụ 10, Ủy ban Kiểm tra 17)": a bracket right behind the total that holds two parts,
  /// each by its own name, and nothing else.
  var fillsBracket: Bool {
    guard list.opening == .bracket, parts.count > 1, isImmediate, total + 1 == list.first,
      parts == Array(list.first..<list.first + parts.count),
      PartListFinder(sentence: sentence).end(of: list) == parts.last! + 1
    else { return false }
    return parts.allSatisfy { !label($0).isEmpty }
  }

  private func behind(_ part: Int) -> Range<Int> {
    let start = line.figures[part].tokens.upperBound
    return start..<max(start, label(part).upperBound)
  }

  private static let states = LineReader.words("đang đã chưa sẽ")

  /// "96 cán bộ (14 học …, 37 học … và 45 …)": a bracket right behind the total with all its parts, the last one after
  /// "và", or three and more.
  var isToldInBracket: Bool {
    guard list.opening == .bracket, isImmediate, runsToItsEnd else { return false }
    return parts.count > 2 || areHalves
  }

  /// "24 chi bộ, chia 3 giai đoạn: … 7; … 9; … 8", "5 đội với 164 thành viên: …": as many parts as there are things
  /// told
  /// beside the total.
  var isCounted: Bool {
    guard parts.count > 2, isImmediate else { return false }
    let count = ExactDecimal(Int64(parts.count))
    return (max(sentence.range.lowerBound, total - 1)..<list.first).contains { index in
      let figure = line.figures[index]
      return index != total && figure.isCount && figure.value == count && !figure.noun.isEmpty && figure.bracket == 0
        && terms.fit(index, to: total) != .sure
    }
  }

  /// "3 năm …, trong đó năm 2022 …, năm 2023 …, năm 2024 …"
  private var isEveryYear: Bool {
    guard parts.count > 2, total > 0 else { return false }
    let years = parts.allSatisfy { words.divider(in: label($0)) == Self.year }
    let span = (max(0, total - 3)..<total).contains {
      line.figures[$0].sentence == line.figures[total].sentence && line.figures[$0].isDuration
        && line.figures[$0].noun.first == Self.year
        && line.figures[$0].value == ExactDecimal(Int64(parts.count))
    }
    return years && span
  }

  /// Whether a number between the commas of the list was read as a name ("bữa ăn ca 87"): it may be a part all the
  /// same.
  var hasUnreadPart: Bool {
    if hasUncountedHead { return true }
    var hasNumber = false
    var hasFigure = false
    var next = list.first
    for token in list.token + 1..<range.upperBound {
      if line.tokens[token].isMark(",") || line.tokens[token].isMark(";") {
        if hasNumber, !hasFigure { return true }
        (hasNumber, hasFigure) = (false, false)
      }
      while next < line.figures.count, line.figures[next].tokens.upperBound <= token { next += 1 }
      if next < line.figures.count, line.figures[next].tokens.contains(token) { hasFigure = true }
      if line.tokens[token].isNumber { hasNumber = true }
    }
    return false
  }

  /// "23 người, gồm: Chủ tịch, 3 Phó Chủ tịch và 19 Ủy viên": the one who is told first is one more.
  private var hasUncountedHead: Bool {
    let gap = list.token + 1..<max(list.token + 1, line.figures[list.first].tokens.lowerBound)
    let words = gap.drop { !line.tokens[$0].isWord }
    if isNamedHead(words) { return true }
    guard let comma = words.first(where: { !line.tokens[$0].isWord }), line.tokens[comma].isMark(","),
      (1...5).contains(comma - words.lowerBound), line.figures[total].isCount,
      line.tokens[words.lowerBound].isCapital || line.tokens[list.token].isMark(":")
    else { return false }
    return !words[words.lowerBound..<comma].contains { Self.placing.contains(line.tokens[$0].word) }
  }

  /// "9 đơn vị, gồm Văn phòng và 8 chi cục": one by its name, and so many others.
  private func isNamedHead(_ words: Range<Int>) -> Bool {
    guard (2...6).contains(words.count), let last = words.last, line.tokens[last].word == Self.and,
      words.allSatisfy({ line.tokens[$0].isWord }), line.figures[total].isCount
    else { return false }
    return line.tokens[words.first!].isCapital
  }
  private static let placing = LineReader.words("ở tại về với năm của theo có tính trong khối cấp từ đến qua")

  // MARK: Parts apart

  /// Whether no thing can be in two of the parts: two known to exclude each other, or all named by one dividing word
  /// (khối A, khối B).
  var areApart: Bool {
    if words.isExhaustive(in: range) || list.opening != .closed && words.areDisjoint(in: range) { return true }
    return PartMarks(line: line, parts: parts).areApart
  }

  // MARK: Where the list stands

  /// Whether the list follows its total with no other amount and no clause between.
  var isImmediate: Bool {
    let figure = line.figures[total]
    guard figure.sentence == sentence.number || opensNextSentence else { return false }
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let gap = end..<max(end, list.token)
    // "44 tổ chức với 1.186 đảng viên; gồm 3 …": the list's own semicolon.
    return gap.count <= (isCompared(gap) ? 48 : 24) && !line.hasMark(";", in: gap.dropLast()) && isNearest
  }

  /// "Tổng chi quý I là 1.690 tỷ đồng, đạt 22% dự toán. Trong đó, …": the list opens the sentence behind its total's.
  private var opensNextSentence: Bool {
    line.figures[total].sentence == sentence.number - 1
      && list.token - sentence.sentence.tokens.lowerBound < 4
  }

  /// "736.747 việc, tăng 39.080 việc (tăng 5,6% so với cùng kỳ năm 2016), trong đó …": its own change alone stands between.
  private func isCompared(_ gap: Range<Int>) -> Bool {
    let between = (total + 1..<max(total + 1, list.first)).filter {
      line.figures[$0].tokens.lowerBound < gap.upperBound
    }
    return !between.isEmpty
      && between.allSatisfy { [.change, .growth, .ratio, .attained, .base].contains(line.figures[$0].role) }
  }

  /// Whether no other amount of its kind stands between the total and its list.
  private var isNearest: Bool {
    (total + 1..<max(total + 1, list.first)).allSatisfy {
      !Terms.isAmount(line.figures[$0]) || terms.fit($0, to: total) < .bare
        || line.figures[$0].bracket != 0 && list.opening != .bracket
        || line.figures[$0].role == .change
    }
  }

  /// Whether no further amount of the total's kind follows the parts before the list's end.
  var runsToItsEnd: Bool {
    let end = PartListFinder(sentence: sentence).end(of: list)
    let next = parts.last! + 1
    guard next < end else { return true }
    return (next..<end).allSatisfy {
      line.figures[$0].bracket != line.figures[parts[0]].bracket || !Terms.isTerm(line.figures[$0])
        || terms.fit($0, to: total) < .bare
    }
  }

  /// Whether the list runs to its end, or to a semicolon behind which something else begins ("52 FDI và 111 trong nước; sản xuất
  /// 76, …").
  var runsToSemicolon: Bool {
    guard !runsToItsEnd else { return true }
    let end = PartListFinder(sentence: sentence).end(of: list)
    let next = parts.last! + 1
    guard next < end, line.hasMark(";", in: sentence.between(parts.last!, next)) else { return false }
    return zip(parts, parts.dropFirst()).allSatisfy { !line.hasMark(";", in: sentence.between($0, $1)) }
  }

  private static let year = Word("năm")
  private static let and = Word("và")
}
