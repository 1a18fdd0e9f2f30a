/// What came in and what became of it: "tiếp nhận 250 ý kiến. Đã trả lời 230 ý kiến, đạt 92%", "giới thiệu 120 đoàn viên
/// ưu tú, 72 đồng chí được kết nạp (60%)", "triệu tập 150 đại biểu, có mặt 141 (94%)".
struct ProcessPair {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  /// Whether `part` is what was dealt with of `whole`, the figure named right before it.
  func holds(_ part: Int, _ whole: ShareSearch.Whole) -> Bool {
    let figure = sentence[index]
    guard whole.side == .figure,
      sentence[whole.index].role != .part || sentence[whole.index].sentence != figure.sentence
        || whole.index == part - 1, isBeside(part),
      whole.index < part, part - whole.index <= 5,
      figure.role == .share || figure.role == .equivalent, isSettled(part, whole), figure.comparison == .none,
      isOfOneKind(part, whole.index), !NamedWhole(sentence: sentence, index: index).isNamed(before: part),
      Attachment(sentence: sentence).isBare(index) || isCalledByStep, endsHere
    else { return false }
    guard !(whole.index + 1..<part).contains(where: { isRival($0, part, whole.index) }) else { return false }
    return Self.steps.contains { step in
      says(step.first, around: whole.index) && says(step.second, around: part)
    }
  }

  /// "xảy ra 290 vụ, đã làm rõ 250 vụ; tỷ lệ điều tra, khám phá đạt 86,2%": the rate is called by what was done.
  private var isCalledByStep: Bool {
    let tokens = sentence.line.tokens
    let start = sentence.sentence.tokens.lowerBound
    let end = sentence[index].tokens.lowerBound
    guard
      let head = (max(start + 1, end - 10)..<max(start + 1, end)).last(where: {
        tokens[$0].word == Self.rate.last && tokens[$0 - 1].word == Self.rate.first
      }), tokens[max(start, head - 2)].kind == .mark
    else { return false }
    let name = (head + 1..<end).filter { tokens[$0].isWord && !Self.copulas.contains(tokens[$0].word) }
    return !name.isEmpty
      && Self.steps.contains { step in
        step.second.contains { says([$0], in: head + 1..<end) }
          && name.allSatisfy { place in step.second.contains { $0.contains(tokens[place].word) } }
      }
  }
  private static let rate = Word.phrase("tỷ lệ")
  private static let copulas = LineReader.words("là đạt")

  /// "164 vụ, đạt tỷ lệ hơn 83%" of 175: no rounding up or down.
  private func isSettled(_ part: Int, _ whole: ShareSearch.Whole) -> Bool {
    if sentence[index].approximation == .exact { return true }
    guard let (result, _) = ShareSearch.percent(sentence, part, whole) else { return false }
    return sentence[index].isSettled(by: result) && Claimant.isNear(result, sentence[index], 7)
  }

  /// Right before the percentage, but for what stands in brackets of its own, or with one count of another name: "874 vụ, 1.172 bị can, đạt tỷ lệ 99,3%".
  private func isBeside(_ part: Int) -> Bool {
    if part == index - 1 { return true }
    guard part < index, part >= index - 3 else { return false }
    if (part + 1..<index).allSatisfy({
      sentence[$0].bracket != 0 && sentence[$0].bracket != sentence[index].bracket
    }) {
      return true
    }
    let other = index - 1
    return part == index - 2 && sentence[other].isCount && sentence[part].isCount && !sentence[other].noun.isEmpty
      && !sentence[other].isLike(sentence[part]) && sentence[other].role == .level
      && sentence.between(part, other).filter { !Self.links.contains(sentence.line.tokens[$0].word) }.count
        <= max(1, sentence[part].nounTokens.count + 1)
  }

  /// "thụ lý 393 tố giác, tin báo về tội phạm; giải quyết 367 tin": one of several names told of the whole.
  private func isNamedBehind(_ part: Int, _ whole: Int) -> Bool {
    guard let name = sentence[part].noun.first, sentence[part].isCount, sentence[whole].isCount else { return false }
    let start = sentence[whole].tokens.upperBound
    return sentence.line.has(name, in: start..<min(sentence.line.tokens.count, start + 7))
  }

  private func isOfOneKind(_ part: Int, _ whole: Int) -> Bool {
    let piece = sentence[part]
    let all = sentence[whole]
    if piece.isSurelyLike(all), piece.unit != nil || piece.noun.first == all.noun.first { return true }
    if NounKinship.arePeople(piece.noun, all.noun) || isNamedBehind(part, whole) { return true }
    // "triệu tập 150 đại biểu, có mặt 141"
    return piece.isCount && piece.noun.isEmpty && all.isCount && whole == part - 1
  }

  /// A level of the kind between the two that is no part of the first.
  private func isRival(_ other: Int, _ part: Int, _ whole: Int) -> Bool {
    (sentence[other].magnitude ?? .zero) >= (sentence[part].magnitude ?? .zero)
      && sentence[other].isSurelyLike(sentence[whole]) && sentence[other].bracket == 0 && sentence[other].role != .part
  }

  /// Nothing is added behind the percentage: "đạt 98% đúng hạn" is another thing.
  private var endsHere: Bool {
    let next = sentence[index].tokens.upperBound
    return next >= sentence.line.tokens.count || sentence.line.tokens[next].kind == .mark
  }

  /// Whether one of the phrases stands among the last words before the figure, or right behind it and its name.
  private func says(_ phrases: [[Word]], around index: Int) -> Bool {
    let figure = sentence[index]
    let tokens = sentence.line.tokens
    var first = max(0, figure.tokens.lowerBound - 7)
    // The name of the figure before is not this one's.
    if index > 0 { first = max(first, sentence[index - 1].nounTokens.upperBound) }
    let before = min(first, figure.tokens.lowerBound)..<figure.tokens.lowerBound
    let start = figure.tokens.upperBound
    let limit = min(tokens.count, max(start, figure.nounTokens.upperBound) + 5)
    let end = (start..<max(start, limit)).first { tokens[$0].kind == .mark } ?? limit
    return says(phrases, in: before) || says(phrases, in: start..<max(start, end))
  }

  private func says(_ phrases: [[Word]], in range: Range<Int>) -> Bool {
    range.contains { place in
      phrases.contains { phrase in
        place + phrase.count <= range.upperBound
          && zip(phrase, place..<place + phrase.count).allSatisfy { sentence.line.tokens[$1].word == $0 }
      }
    }
  }

  /// "83 vụ, với 174 đối tượng"
  private static let links = LineReader.words("với và")

  private static func step(_ first: [String], _ second: [String]) -> (first: [[Word]], second: [[Word]]) {
    (first.map(Word.phrase), second.map(Word.phrase))
  }
  private static let steps = [
    step(
      [
        "tiếp nhận", "thụ lý", "nhận", "phải giải quyết", "phải thi hành", "đăng ký", "kiến nghị thu hồi", "phải thu",
        "phải nộp", "ghi nhận", "kiến nghị", "tổng hợp",
      ],
      [
        "giải quyết", "xử lý", "trả lời", "trả kết quả", "xét xử", "trả", "xong", "hoàn thành", "đã thu",
        "thu hồi được", "đã nộp", "đạt danh hiệu", "được công nhận", "đã góp", "góp vốn",
      ]),
    step(
      ["điều kiện thi hành", "đủ điều kiện", "có điều kiện", "thuộc thẩm quyền"],
      ["xong", "hoàn thành", "thi hành án", "giải quyết"]),
    step(
      ["xảy ra", "ghi nhận", "phát hiện", "tiếp nhận"], ["điều tra làm rõ", "làm rõ", "khám phá", "điều tra"]),
    step(["giới thiệu", "bồi dưỡng", "học lớp"], ["kết nạp"]),
    step(["triệu tập", "được mời", "mời", "có", "gồm", "giao"], ["có mặt", "tham dự", "dự họp", "dự hội nghị"]),
    step(["nhu cầu", "cần tuyển"], ["cung ứng", "tuyển được", "kết nối", "giới thiệu", "được tuyển"]),
    step(["phát sinh"], ["thu gom", "xử lý"]),
    step(["hòa giải", "đưa ra hòa giải"], ["hòa giải thành", "hòa giải thành công", "thành công"]),
    step(["được giao", "giao kế hoạch", "giao chỉ tiêu"], ["thực hiện"]),
    step(["phát hiện", "tồn tại", "vi phạm"], ["khắc phục"]),
    step(["dự thi", "dự tuyển", "đăng ký dự thi"], ["đỗ", "trúng tuyển", "tốt nghiệp"]),
    step(
      ["khảo sát", "được hỏi", "lấy ý kiến"], ["hài lòng", "trả lời", "đồng ý", "mong muốn", "đề nghị", "cho biết"]),
    step(
      ["quy hoạch", "tổng diện tích", "phải giải phóng", "phải thu hồi", "cần thu hồi", "phải bàn giao"],
      ["cho thuê", "đã thuê", "kiểm đếm", "bàn giao", "thu hồi xong", "giải phóng mặt bằng xong"]),
    step(
      ["tổng vốn", "kế hoạch vốn", "vốn giao", "được giao", "tổng mức đầu tư", "bố trí", "vốn đăng ký"],
      ["giải ngân", "đã chi", "thực hiện", "đã góp"]),
  ]
}
