/// "bình quân mỗi năm tăng thêm 12 dự án", "tính bình quân mỗi năm (15 năm), tăng 61 đảng viên": a change of one of several years.
struct OneYear {
  let sentence: SentenceView
  /// The change.
  let index: Int

  var isSaid: Bool {
    if sentence[index].leads.contains(where: { $0.cue == .perYear || $0.cue == .average }) { return true }
    // Back over the number of years, and over a change that is told in the same breath.
    var first = index
    while first > sentence.range.lowerBound, sentence[first - 1].isDuration || sentence[first - 1].role == .change,
      index - first < 3
    {
      first -= 1
    }
    let start =
      first > sentence.range.lowerBound ? sentence[first - 1].tokens.upperBound : sentence.sentence.tokens.lowerBound
    let lead = max(start, sentence[index].tokens.lowerBound - 24)..<sentence[index].tokens.lowerBound
    let scan = PhraseScan(line: sentence.line)
    return Self.yearly.contains { scan.has($0, in: lead) }
  }

  private static let yearly = ["bình quân mỗi năm", "bình quân hằng năm", "bình quân hàng năm", "trung bình mỗi năm"]
    .map(Word.phrase)
}
