/// Words that say of a level that it is a thing of the past: "trước đó là 80 MVA", "(cũ: 371,8 ha)", "thay vì 15
/// ngày", "919 hồi đầu nhiệm kỳ".
struct PastWords {
  let line: LineView
  let index: Int
  /// The words before the level, back to the figure before it.
  let lead: Range<Int>

  init(line: LineView, index: Int) {
    self.line = line
    self.index = index
    lead = Self.lead(of: index, in: line)
  }

  private static func lead(of index: Int, in line: LineView) -> Range<Int> {
    let end = line.figures[index].tokens.lowerBound
    var start = max(line.sentences[line.figures[index].sentence].tokens.lowerBound, end - 40)
    // "trước đó 5 năm là 4 chi bộ": the years are no figure of their own.
    var before = index - 1
    while before >= 0, index - before < 4, line.figures[before].isDuration { before -= 1 }
    if before >= 0 { start = max(start, line.figures[before].tokens.upperBound) }
    let range = min(start, end)..<end
    let bracket = range.last {
      line.tokens[$0].isMark("(") || line.tokens[$0].isMark(")") || line.tokens[$0].isMark(";")
    }
    if let bracket { return bracket + 1..<end }
    // "so với đầu năm, do thành lập mới 9 tổ chức": the comparison is of what stands before.
    if let compared = line.figures[index].leads.last(where: { $0.cue == .comparedTo })?.end,
      let comma = (compared..<max(compared, end)).first(where: { line.tokens[$0].isMark(",") })
    {
      return comma + 1..<end
    }
    return range
  }

  /// "trong năm kết nạp 168 đảng viên"
  var isMeanwhile: Bool {
    Self.meanwhile.occur(in: line, lead)
  }

  /// "tuyển mới 5.870 người": what was done, no level.
  var isFlow: Bool {
    let end = line.figures[index].tokens.lowerBound
    return Self.flows.occur(in: line, max(lead.lowerBound, end - 4)..<end)
  }

  /// "con số này đã là 71", "sau hai năm là 61"
  var isOfNow: Bool {
    Self.now.occur(in: line, lead)
  }

  /// "71 dự án; cùng kỳ có 64 dự án": of the same thing, a year before.
  var isThen: Bool {
    line.figures[index].leads.contains { $0.cue == .samePeriod && lead.contains($0.token) }
  }

  var isBefore: Bool { has(in: lead) }

  /// The year that the figure's own words begin with: "năm 2023 tăng 25%, năm 2024 tăng 15%".
  var ownYear: Int? {
    let start =
      lead.last { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(":") }.map { $0 + 1 } ?? lead.lowerBound
    let range = start..<max(start, line.figures[index].tokens.lowerBound)
    guard !line.figures[index].leads.contains(where: { $0.cue == .comparedTo && range.contains($0.token) }) else {
      return nil
    }
    for mention in line.mentions(in: range) {
      if case .date(let date) = mention.kind, date.month == nil { return date.year }
    }
    return nil
  }

  /// Right behind the level, up to the next comma or bracket.
  var isBehind: Bool {
    let figure = line.figures[index]
    let start = figure.tokens.upperBound
    let limit = max(start, figure.nounTokens.upperBound) + 5
    let end = max(start, min(line.sentences[figure.sentence].tokens.upperBound, limit))
    let stop = (start..<end).first { line.tokens[$0].kind == .mark || line.tokens[$0].isNumber } ?? end
    let range = start..<max(start, stop)
    return has(in: range, isBehind: true) && !range.contains { line.tokens[$0].word == Self.than }
  }

  private func has(in range: Range<Int>, isBehind: Bool = false) -> Bool {
    if Self.phrases.occur(in: line, range) { return true }
    if isBehind { return false }
    if Self.leading.occur(in: line, range) { return true }
    // "(trước 61 người)", "trước là 61", but not "trước hạn 61 hồ sơ".
    guard let last = range.last(where: { line.tokens[$0].isWord && !Self.passing.contains(line.tokens[$0].word) })
    else {
      return false
    }
    return Self.last.contains(line.tokens[last].word)
  }

  private static let phrases = PhraseSet([
    "trước đây", "trước đó", "trước kia", "trước khi", "ban đầu", "lúc đầu", "thời điểm thành lập", "hồi đầu",
    "trước sắp xếp", "trước sáp nhập", "trước hợp nhất", "trước đổi mới", "như trước", "mức cũ", "xuất phát điểm",
    "năm ngoái", "năm trước",
  ])
  private static let now = PhraseSet(["con số này", "con số ấy", "con số đó", "đã là"])
  private static let leading = PhraseSet(["thay vì", "ngày đầu", "mới thành lập", "cũ"])
  private static let meanwhile = PhraseSet(["trong năm", "trong kỳ", "trong nhiệm kỳ", "trong tháng", "trong quý"])
  private static let flows = PhraseSet([
    "kết nạp", "tuyển mới", "tuyển dụng", "thành lập mới", "tiếp nhận", "chuyển đến", "chuyển đi", "chuyển sinh hoạt",
    "ra khỏi Đảng", "từ trần", "giải thể", "thôi việc",
    "nghỉ việc", "cấp mới", "thu hồi", "khai trừ", "xóa tên", "chấm dứt",
  ])
  private static let last = LineReader.words("trước cũ")
  private static let passing = LineReader.words("là có chỉ đạt mức khoảng hơn gần")
  private static let than = Word("với")
}
