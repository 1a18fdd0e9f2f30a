/// Whether the words around a figure make it a part of the one before: something that was done with it ("tiếp nhận 300 hồ
/// sơ, đã giải quyết 270 hồ sơ"), or a kind of it ("tổng lao động 500 người; lao động nữ 300 người").
struct PartTold {
  let sentence: SentenceView
  let part: Int
  let whole: Int
  private var line: LineView { sentence.line }
  private var tokens: [Token] { line.tokens }

  /// Done with the whole: "đã …", "đúng hạn", "có mặt"; and not told as the whole is ("kết nạp 58 …, kết nạp 52 …").
  var isDealtWith: Bool {
    guard !isToldAlike, !isOfAnotherPlace else { return false }
    return says(Self.deeds, in: own(part)) || says(Self.deeds, in: behind(part))
  }

  /// "180 ha đất, đã cho thuê 160 ha, đạt 96%": the rate may be of the land that can be let, which is less than all.
  var isLandLet: Bool {
    guard case .physical = sentence[part].unit else { return false }
    return says(Self.letting, in: own(part)) || says(Self.letting, in: behind(part))
  }

  /// A kind of what the whole counts: "trong đó …"; its name again, and more: "lao động nữ", "số thỏa ước loại A"; nữ.
  var isKind: Bool {
    if sentence[part].role == .part { return true }
    guard !isToldAlike, !isOfAnotherPlace else { return false }
    let lead = own(part).filter { tokens[$0].isWord && !Self.openers.contains(tokens[$0].word) }
    guard let first = lead.first else { return false }
    if Self.women.contains(tokens[first].word) { return true }
    guard lead.count > 1, !says(Self.places, in: own(part)) else { return false }
    return tokens[first].word == sentence[whole].noun.first
      || isNamedBefore([first, lead[lead.startIndex + 1]].map { tokens[$0].word })
  }

  /// Whether a plan, a target or a task is spoken of before the percentage, of which it may be told instead.
  func isPlanNear(_ index: Int) -> Bool {
    let start = max(sentence.sentence.tokens.lowerBound, sentence[index].tokens.lowerBound - Self.reach)
    let end = min(tokens.count, sentence[index].tokens.upperBound + 4)
    return says(Self.plans, in: start..<end)
  }

  /// "Tổng lao động của 4 khu là 33.300 người": the two words stand before the whole.
  private func isNamedBefore(_ name: [Word]) -> Bool {
    let end = sentence[whole].tokens.lowerBound
    return ListWords(line: line).has(name, in: max(sentence.sentence.tokens.lowerBound, end - 16)..<end)
  }

  /// The words told of a figure before it, back to the last mark or figure.
  private func own(_ index: Int) -> Range<Int> {
    let range = GapWords(line: line, index: index).own
    guard index > 0, line.figures[index - 1].sentence == line.figures[index].sentence else { return range }
    let name = line.figures[index - 1].nounTokens.upperBound
    return max(range.lowerBound, min(name, range.upperBound))..<range.upperBound
  }

  /// The words behind a figure, up to the next mark.
  private func behind(_ index: Int) -> Range<Int> {
    let range = GapWords(line: line, index: index).after(5)
    let end = range.first { tokens[$0].kind == .mark } ?? range.upperBound
    return range.lowerBound..<max(range.lowerBound, end)
  }

  /// One verb for both: two things side by side, or two times of one.
  private var isToldAlike: Bool {
    let mine = verbs(own(part))
    return !mine.isEmpty && !mine.isDisjoint(with: verbs(own(whole)))
  }

  private func verbs(_ range: Range<Int>) -> Set<Word> {
    Set(range.map { tokens[$0].word }.filter { Self.verbs.contains($0) })
  }

  /// "KCN A có 300 ha, KCN B đã cho thuê 250 ha": another name begins.
  private var isOfAnotherPlace: Bool {
    let lead = own(part)
    let capitals = lead.filter {
      tokens[$0].isWord && tokens[$0].isCapital && $0 > sentence.sentence.tokens.lowerBound
        && tokens[$0].end - tokens[$0].start > 1
    }
    guard let name = capitals.last else { return false }
    let before = sentence.sentence.tokens.lowerBound..<lead.lowerBound
    return !before.suffix(Self.reach).contains { tokens[$0].word == tokens[name].word }
  }

  private func says(_ phrases: [[Word]], in range: Range<Int>) -> Bool {
    let words = ListWords(line: line)
    return phrases.contains { words.has($0, in: range) }
  }

  private static func phrases(_ text: String) -> [[Word]] { text.split(separator: ",").map { Word.phrase(String($0)) } }
  private static let reach = 40
  private static let deeds = phrases(
    "đã,đúng hạn,trước hạn,hoàn thành,giải quyết,xử lý,làm rõ,thu về,có mặt,tham dự,vận hành,đủ điều kiện,"
      + "được,đạt chuẩn,đạt yêu cầu,bảo đảm,đảm bảo,chấp hành,giải ngân,thanh toán,nghiệm thu,khắc phục,trả lời,hợp lệ,"
      + "trích nộp,có việc làm,tốt nghiệp,tham gia,xong,còn hiệu lực,đi vào hoạt động,trúng tuyển")
  private static let letting = phrases("cho thuê,thuê,lấp đầy,thuê lại")
  private static let plans = phrases("kế hoạch,chỉ tiêu,dự toán,phấn đấu,giao,mục tiêu,nghị quyết,dự kiến")
  private static let places = phrases("khu vực,địa bàn,KCN,huyện,thành phố,tỉnh")
  private static let verbs = LineReader.words(
    "kết nạp thành lập thu chi cấp xuất nhập tiếp nhận ký giải quyết xử lý thanh kiểm đào tạo tuyển chuyển tổ chức cho "
      + "thuê hoàn vận hành bố trí sản")
  private static let openers = LineReader.words("số các trong đó riêng tổng là có và toàn nhóm")
  private static let women = LineReader.words("nữ nam")
}
