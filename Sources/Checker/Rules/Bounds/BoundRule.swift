import Figures
import Language

/// 27 chi bộ, trong đó 29 chi bộ …: a part cannot be larger than its whole, nor a share than 100%.
struct BoundRule: SentenceRule {
  let description = RuleDescription(
    "part.bound", .share, vi: "Thành phần không thể lớn hơn tổng số", en: "A part is no larger than its whole")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for list in PartListFinder(sentence: sentence).lists() {
      if let draft = part(of: list, sentence) { drafts.append(draft) }
    }
    for index in sentence.range {
      if let draft = share(index, sentence) ?? answered(index, sentence) { drafts.append(draft) }
    }
  }

  /// "19 đảng bộ cơ sở với 142 chi bộ trực thuộc": what a part has is no part of the whole.
  private func isCompany(_ index: Int, _ line: LineView) -> Bool {
    var index = index
    while index > 0, line.figures[index - 1].sentence == line.figures[index].sentence {
      let first = line.figures[index].tokens.lowerBound
      guard first > 0 else { return false }
      if line.tokens[first - 1].word == Word("với") { return true }
      // "với 3 đảng bộ bộ phận và 210 chi bộ trực thuộc"
      guard line.tokens[first - 1].word == Word("và") else { return false }
      index -= 1
    }
    return false
  }

  /// "Trong 169 đảng bộ cơ sở có 1.481 chi bộ trực thuộc": what is below them is no part of their number.
  private func isBelow(_ part: Int, _ whole: Int, _ line: LineView) -> Bool {
    let (piece, all) = (line.figures[part], line.figures[whole])
    return piece.noun.contains(Self.directly) && piece.noun.first != all.noun.first
  }

  /// "14 chỉ tiêu dịch vụ khách hàng đều đạt, trong đó cấp điện cho 135 khách hàng": a word of the whole's name is not the whole.
  private func isNamedAlike(_ part: Int, _ whole: Int, _ line: LineView) -> Bool {
    let (piece, all) = (line.figures[part].noun, line.figures[whole].noun)
    return piece.isEmpty || all.isEmpty || line.figures[part].unit != nil || NounKinship.akin(piece, all)
  }
  private static let directly = Word("trực")

  /// Of counts, both are called by the same name; other names may be of other things.
  private func isNamedAsOne(_ part: Int, _ whole: Int, _ list: PartList, _ line: LineView) -> Bool {
    let (piece, all) = (line.figures[part], line.figures[whole])
    // "16 người, gồm Chủ tịch, 3 Phó Chủ tịch và 19 Ủy viên"
    if list.opening == .closed, piece.isCount, all.isCount, NounKinship.arePeople(piece.noun, all.noun) { return true }
    return piece.unit != nil || piece.noun.isEmpty || piece.noun.first == all.noun.first
  }

  // MARK: Parts

  private func part(of list: PartList, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let terms = Terms(line: line)
    guard !line.tokens[list.token].isMark(":") else { return nil }
    let isBracket = list.opening == .bracket
    guard let whole = WholeFinder(sentence: sentence, list: list).candidates().first, line.figures[whole].bracket == 0,
      line.figures[whole].sentence == sentence.number, line.figures[whole].whole == nil, isPlain(line.figures[whole])
    else { return nil }
    let parts = PartVariants(sentence: sentence, list: list).natural(total: whole).parts
    // One part alone has no sum: that it fits is all there is to say.
    let isLone = parts.filter { isOfList($0, list, line) }.count < 2
    if isBracket, whole != list.first - 1 { return nil }
    let candidates = parts.isEmpty ? [list.first] : parts
    for part in candidates
    where terms.fit(part, to: whole) >= (isBracket && isLone ? .bare : .sure) && line.figures[part].whole == nil
      && isPlain(line.figures[part]) && isOfList(part, list, line)
    {
      guard let piece = line.figures[part].bounds(), !isCompany(part, line), !isBelow(part, whole, line),
        isNamedAlike(part, whole, line),
        !opensList(part, line)
      else { continue }
      let earlier = (max(0, list.first - 16)..<list.first).filter {
        Terms.isAmount(line.figures[$0]) && terms.fit(part, to: $0) >= .bare
      }
      let isMore =
        !earlier.isEmpty && earlier.allSatisfy { (line.figures[$0].bounds()?.upper ?? piece.lower) < piece.lower }
      // "bầu 5207/5242 cấp ủy viên, thiếu 35 người; trong đó có 1733 phó bí thư": of a fraction told before.
      let isOfFraction = (sentence.range.lowerBound..<list.first).contains {
        line.figures[$0].isCount == line.figures[part].isCount && line.figures[$0].whole != nil
          && (line.figures[$0].magnitude ?? .zero) >= piece.lower
      }
      // "3.321 đơn (khiếu nại 76, tố cáo 143 và kiến nghị 3.448 đơn)": by the total's own name.
      let isOver =
        isBracket && parts.count > 2 && line.figures[part].isCount && !line.figures[part].noun.isEmpty
        && line.figures[whole].decimals == 0
        && line.figures[part].noun.first == line.figures[whole].noun.first
        && (line.figures[whole].bounds()?.upper ?? piece.lower) < piece.lower
      if isMore && !isBracket || isOver, !isOfFraction,
        line.figures[part].alternative == nil || line.figures[whole].alternative != nil
      {
        return draft(part, whole, sentence, isNamedAsOne(part, whole, list, line) ? .inconsistent : .unverifiable)
      }
      if isLone, let all = line.figures[whole].bounds(), piece.upper <= all.lower {
        // That a part is less than its whole says nothing of what the part itself is made of.
        var held = draft(part, whole, sentence, .consistent)
        held.strength = .possible
        return held
      }
    }
    return nil
  }

  /// "tuyển 60 lao động gồm …; 10 trung tâm tuyển 70 lao động gồm 4 bác sĩ": a total of its own.
  private func opensList(_ part: Int, _ line: LineView) -> Bool {
    let start = max(line.figures[part].nounTokens.upperBound, line.figures[part].tokens.upperBound)
    return (start..<min(line.tokens.count, start + 5)).prefix { line.tokens[$0].isWord }.contains {
      line.tokens[$0].word == Self.consisting
    }
  }

  private static let consisting = Word("gồm")

  /// "…, đưa số đảng viên lên 674", "năm 2021 có 95": something else is told.
  private func isOfList(_ part: Int, _ list: PartList, _ line: LineView) -> Bool {
    let figure = line.figures[part]
    guard figure.role != .to, figure.role != .total, part == list.first || figure.time == .none else { return false }
    return !ListWords(line: line).hasAny(Self.others, in: GapWords(line: line, index: part).own)
  }
  /// Of a balance (xuất siêu, lỗ) each part may be larger than the whole.
  private static let others = set("tổng toàn cả lên đưa nâng lũy siêu lỗ lãi hụt")

  private func draft(_ part: Int, _ whole: Int, _ sentence: SentenceView, _ verdict: Verdict) -> Draft {
    let line = sentence.line
    let piece = Writing.number(line.figures[part], line) + Writing.name(line.figures[part], line)
    let all = Writing.number(line.figures[whole], line) + Writing.name(line.figures[whole], line)
    let arithmetic =
      "\(Writing.number(line.figures[part], line)) \(verdict == .consistent ? "≤" : ">") \(Writing.number(line.figures[whole], line))"
    let summary =
      switch verdict {
      case .consistent: Phrases.Sums.partFits(piece, all)
      case .unverifiable: Phrases.Sums.asksPart(piece, all)
      default: Phrases.Sums.partExceeds(piece, all)
      }
    return Draft(
      rule: description, verdict: verdict, strength: verdict == .consistent ? .likely : .sure,
      figure: line.spot(of: line.figures[part]),
      operands: [line.part(line.figures[whole]), line.part(line.figures[part])], stated: line.figures[part].value.plain,
      expected: nil,
      wording: .said(
        summary: summary, explanation: Phrase(vi: arithmetic, en: arithmetic),
        suggestion: verdict == .consistent ? Phrases.Claims.nothingToDo : Phrases.Sums.checkBoth))
  }

  private func isPlain(_ figure: Figure) -> Bool {
    figure.approximation == .exact && figure.upper == nil && [.level, .total, .part, .to, .share].contains(figure.role)
  }

  // MARK: Received and answered

  /// tiếp nhận 8.412 hồ sơ, trả kết quả 8.455: to be asked, since files may be carried over.
  private func answered(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    guard Terms.isTerm(line.figures[index]), line.figures[index].approximation == .exact else { return nil }
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: index).range()
    guard Self.answering.contains(where: { words.has($0, in: gap) }) else { return nil }
    guard
      let received = (max(sentence.range.lowerBound, index - 4)..<index).last(where: {
        Terms.isTerm(line.figures[$0]) && Terms(line: line).fit(index, to: $0) >= .bare
          && words.has(Self.receiving, in: GapWords(line: line, index: $0).range())
      }), let all = line.figures[received].bounds(), let piece = line.figures[index].bounds(), piece.lower > all.upper
    else { return nil }
    return draft(index, received, sentence, .unverifiable)
  }

  private static let answering = ["trả kết quả", "đã giải quyết", "đã trả lời"].map(Word.phrase)
  private static let receiving = Word.phrase("tiếp nhận")

  // MARK: Shares

  /// Tỷ lệ chi bộ … đạt 103%; 118,4% hộ dân
  private func share(_ index: Int, _ sentence: SentenceView) -> Draft? {
    let figure = sentence[index]
    let line = sentence.line
    guard figure.isPercent, figure.upper == nil, figure.value > ExactDecimal(100),
      figure.comparison == .none || isOfStudy(index, sentence),
      [.share, .level, .attained].contains(figure.role), figure.whole == nil
    else { return nil }
    let words = ListWords(line: line)
    let gap = GapWords(line: line, index: index).range()
    let after = figure.tokens.upperBound..<min(sentence.sentence.tokens.upperBound, figure.tokens.upperBound + 4)
    guard !words.hasAny(Self.unbounded, in: gap), !words.hasAny(Self.unbounded, in: after) else { return nil }
    let isOf = after.count > 0 && Self.members.contains(line.tokens[after.lowerBound].word)
    let isRate = words.has(Self.rate, in: gap) && words.hasAny(Self.members, in: gap)
    guard isOf || isRate else { return nil }
    let printed = line.text(figure.tokens)
    return Draft(
      rule: description, verdict: .inconsistent, figure: line.spot(of: figure), operands: [line.part(figure)],
      stated: figure.value.plain,
      expected: nil,
      wording: .said(
        summary: Phrases.Sums.shareOverHundred(printed), explanation: Phrases.Sums.hundred,
        suggestion: Phrases.Sums.checkBoth))
  }

  /// "tỷ lệ đảng viên học tập nghị quyết đạt 98%": the resolution is what is studied, no plan.
  private func isOfStudy(_ index: Int, _ sentence: SentenceView) -> Bool {
    let words = ListWords(line: sentence.line)
    let gap = GapWords(line: sentence.line, index: index).range()
    return words.has(Self.resolution, in: gap) && Self.studying.contains { words.has($0, in: gap) }
  }

  private static let resolution = Word.phrase("nghị quyết")
  private static let studying = ["học tập", "quán triệt", "học nghị quyết"].map(Word.phrase)

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let rate = Word.phrase("tỷ lệ")
  private static let members = set("chi đảng hộ xã cán học người doanh thôn phường lao tổ trẻ dân đoàn hội giáo đại")
  private static let unbounded = set("hoạch tiêu toán tăng giảm vượt so bằng cùng lấp nhập thu giải mục gấp KH tuyển")
}

extension Writing {
  /// The name of what is counted, with the space before; nothing for money.
  static func name(_ figure: Figure, _ line: LineView) -> String {
    figure.nounTokens.isEmpty ? "" : " " + line.text(figure.nounTokens)
  }
}
