/// Finds words that judge a figure.
struct VerdictPhrases {
  let line: LineView

  static func phrases(_ list: String) -> [[Word]] { list.split(separator: ",").map { Word.phrase(String($0)) } }

  static let joining = phrases("lên,xuống,đến,tới,thành,còn")
  static let rising = phrases("tăng,nâng")
  static let falling = phrases("giảm,hạ,rút")
  /// The smaller number is the better place.
  static let ranks = phrases("hạng,xếp,thứ,vị trí,bậc,thứ hạng,top,vị thứ")
  static let higher = phrases("cao hơn,nhiều hơn,lớn hơn")
  static let lower = phrases("thấp hơn,ít hơn,nhỏ hơn,kém hơn")
  /// A figure right after these is the level compared with, not the difference.
  static let levels = phrases("mức,mức tăng,là,con số")
  static let stated = phrases("là,đề ra là,giao là")
  static let turns = phrases("nhưng,song,tuy,tuy nhiên,trong khi,còn")
  static let unmet = phrases("chưa đạt,không đạt,chưa hoàn thành,không hoàn thành")
  static let met = phrases(
    "đạt chỉ tiêu,đạt kế hoạch,vượt chỉ tiêu,vượt kế hoạch,vượt mục tiêu,đạt mục tiêu,vượt mức chỉ tiêu,"
      + "vượt mức kế hoạch,hoàn thành chỉ tiêu,"
      + "hoàn thành kế hoạch,hoàn thành mục tiêu,đạt và vượt chỉ tiêu,đạt và vượt kế hoạch")
  /// Said of aims that are met by less.
  static let lessIsBetter = phrases(
    "giảm,nghèo,thất nghiệp,nợ,tai nạn,tội phạm,tử vong,suy dinh dưỡng,sinh con,còn,xuống,dưới,không quá,tồn đọng,"
      + "vi phạm,chậm,thất thoát,tổn thất,"
      + "phá rừng,thời gian,hao hụt,bỏ học,tối đa,khiếu nại,tố cáo,ngừng việc,đình công")
  private static let unmetPlan = phrases(
    "chưa đạt chỉ tiêu,chưa đạt kế hoạch,chưa đạt mục tiêu,không đạt chỉ tiêu,không đạt kế hoạch,không đạt mục tiêu,"
      + "chưa hoàn thành kế hoạch,"
      + "chưa hoàn thành chỉ tiêu,không hoàn thành kế hoạch,không hoàn thành chỉ tiêu,chưa hoàn thành mục tiêu,"
      + "không hoàn thành mục tiêu"
  )
  private static let metPlan = phrases(
    "vượt chỉ tiêu,vượt kế hoạch,vượt mục tiêu,vượt mức chỉ tiêu,vượt mức kế hoạch,hoàn thành vượt chỉ tiêu,"
      + "hoàn thành vượt kế hoạch,"
      + "hoàn thành vượt mức chỉ tiêu,hoàn thành vượt mức kế hoạch,hoàn thành kế hoạch,hoàn thành chỉ tiêu,"
      + "đạt và vượt chỉ tiêu,đạt và vượt kế hoạch"
  )
  /// Then it is not said that a plan is met, or not of this plan.
  private static let unsure = phrases(
    "phấn đấu,để,nhằm,cơ bản,gần,sẽ,nếu,quyết tâm,khả năng,dự kiến,chưa,không,ước,tiến độ,quý,tháng,nguy cơ,khó,cần,"
      + "phải,tập trung,giai đoạn,"
      + "cả năm,kịch bản,một số,nhiều")
  /// Words that may stand behind a verdict without adding anything to it.
  private static let after = Set(
    Word.phrase("đề ra được giao năm nghị quyết đại hội tỉnh cấp trên đặt của theo đã kế hoạch"))

  /// Where the last of these phrases begins within a range.
  func last(of phrases: [[Word]], in range: Range<Int>) -> Int? {
    var found: Int?
    for index in range where line.tokens[index].isWord {
      for phrase in phrases where matches(phrase, at: index, in: range) { found = index }
    }
    return found
  }

  func ends(_ range: Range<Int>, with phrases: [[Word]]) -> Bool {
    phrases.contains { range.count >= $0.count && matches($0, at: range.upperBound - $0.count, in: range) }
  }

  private func matches(_ phrase: [Word], at index: Int, in range: Range<Int>) -> Bool {
    guard index + phrase.count <= range.upperBound else { return false }
    for (offset, word) in phrase.enumerated() where line.tokens[index + offset].word != word { return false }
    return true
  }

  /// Whether the words around an attainment say that the plan was met; nil where they say nothing.
  func verdict(beside index: Int, _ sentence: SentenceView) -> Bool? {
    let figure = sentence[index]
    let start =
      index > sentence.range.lowerBound
      ? sentence.between(index - 1, index).lowerBound : sentence.sentence.tokens.lowerBound
    let lead = max(start, figure.tokens.lowerBound - 14)..<figure.tokens.lowerBound
    let end = index + 1 < sentence.range.upperBound ? nil : sentence.sentence.tokens.upperBound
    // chưa hoàn thành kế hoạch (đạt 104%)
    if let mark = lead.last(where: { line.tokens[$0].isMark("(") || line.tokens[$0].isMark(",") }),
      last(of: Self.turns, in: lead) == nil
    {
      let before = lead.lowerBound..<mark
      for (phrases, isMet) in [(Self.unmetPlan, false), (Self.metPlan, true)] {
        guard let at = last(of: phrases, in: before), last(of: Self.unsure, in: max(start, at - 6)..<at) == nil else {
          continue
        }
        guard let phrase = phrases.first(where: { matches($0, at: at, in: before) }),
          isMet || mark - at <= phrase.count + 3
        else { continue }
        guard
          (at + phrase.count..<mark).allSatisfy({ line.tokens[$0].isWord && Self.after.contains(line.tokens[$0].word) })
        else { continue }
        return isMet
      }
    }
    // đạt 104% kế hoạch, chưa đạt chỉ tiêu đề ra.
    guard let end, figure.bracket == 0 else { return nil }
    let tail = figure.tokens.upperBound..<min(end, figure.tokens.upperBound + 20)
    guard tail.upperBound == end, last(of: Self.turns, in: tail) == nil,
      let comma = tail.first(where: { line.tokens[$0].isMark(",") })
    else {
      return nil
    }
    for (phrases, isMet) in [(Self.unmetPlan, false), (Self.metPlan, true)] {
      for phrase in phrases where matches(phrase, at: comma + 1, in: tail) {
        let rest = comma + 1 + phrase.count..<tail.upperBound
        guard last(of: Self.unsure, in: figure.tokens.upperBound..<comma) == nil else { continue }
        if rest.allSatisfy({
          !line.tokens[$0].isWord ? !line.tokens[$0].isMark(",") : Self.after.contains(line.tokens[$0].word)
        }) {
          return isMet
        }
      }
    }
    return nil
  }
}
