import Figures
import Language

/// Toàn Đảng bộ có 482 đảng viên. Trong đó có 193 đảng viên nữ: a part told in a sentence of its own.
struct SubsetRule: SentenceRule {
  let description = RuleDescription(
    "bound.subset", .order, vi: "Số của một bộ phận không lớn hơn số của toàn bộ nêu ở câu trước",
    en: "A part told in the next sentence is no larger than its whole")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for part in sentence.range.dropFirst() {
      if let draft = among(part, sentence) { drafts.append(draft) }
    }
    for part in sentence.range {
      guard let whole = RunningSubsets(sentence: sentence).whole(of: part) else { continue }
      var draft = draft(part, whole, sentence, .consistent)
      draft.strength = .possible
      drafts.append(draft)
    }
    guard sentence.number > 0, let part = sentence.range.first, part < sentence.range.upperBound else { return }
    let before = sentence.line.sentences[sentence.number - 1]
    guard !before.figures.isEmpty, isAmount(sentence[part]) else { return }
    let scanner = PhraseScan(line: sentence.line)
    let lead = sentence.sentence.tokens.lowerBound..<sentence[part].tokens.lowerBound
    let isPart = lead.count <= 8 && Self.openings.contains { scanner.begins(lead, with: $0) }
    let isFurther = !isPart && isAdmitted(part, sentence, before, scanner)
    guard isPart || isFurther else { return }
    let wholes = before.figures.suffix(12).filter {
      isAmount(sentence.line.figures[$0]) && (isFurther || isOneThing(sentence.line.figures[$0], sentence[part]))
    }
    // "hiện có 150/2.000 đảng viên …. Trong đó, 30 đảng viên …": of the fraction's part.
    let isOfFraction = before.figures.suffix(12).contains {
      let figure = sentence.line.figures[$0]
      return figure.whole != nil && figure.noun.prefix(2) == sentence[part].noun.prefix(2)
    }
    guard wholes.count == 1, !isOfFraction, let whole = wholes.first, let all = sentence.line.figures[whole].bounds(),
      let piece = sentence[part].bounds()
    else { return }
    if piece.upper <= all.lower {
      drafts.append(draft(part, whole, sentence, .consistent))
    } else if isPart, piece.lower > all.upper, !isPartItself(whole, before, sentence),
      sentence.line.figures[whole].approximation == .exact,
      sentence[part].approximation == .exact, !isOfOthers(whole, sentence.line),
      !isAimedAt(whole, sentence), !makesLarger(part, before, sentence),
      !lead.contains(where: { Self.totals.contains(sentence.line.tokens[$0].word) })
    {
      // Only things of one name are surely told of the same; of money and measures it is asked.
      let isCounted = sentence[part].isCount && sentence.line.figures[whole].isCount
      let isSure = isCounted || isListed(part, whole, sentence)
      drafts.append(draft(part, whole, sentence, isSure ? .inconsistent : .unverifiable))
    }
  }

  /// "Diện tích vụ này đạt 640 ha. Trong đó, ngô 880 ha, khoai 430 ha": a list of measures, and no word of another time.
  private func isListed(_ part: Int, _ whole: Int, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let members = sentence.range.filter {
      isAmount(sentence[$0]) && isOneThing(line.figures[whole], sentence[$0])
    }
    guard members.count > 1, members.first == part, line.figures[whole].sentence == sentence.number - 1 else {
      return false
    }
    let told = line.figures[whole].tokens.upperBound..<sentence[members[1]].tokens.lowerBound
    let before = line.sentences[sentence.number - 1].tokens
    let words = ListWords(line: line)
    return !words.hasAny(Self.otherTimes, in: told)
      && !words.hasAny(Self.balances, in: before.lowerBound..<sentence.sentence.tokens.upperBound)
      // "đã thu hoạch 512 ha. Trong đó, xã A gieo trồng 698 ha": something else was done with it.
      && !told.contains {
        Self.deeds.contains(line.tokens[$0].word) && !line.has(line.tokens[$0].word, in: before)
      }
  }

  private static let deeds = LineReader.words("trồng gieo hoạch giao đăng cấp hiện ngân quy sóc nghị duyệt dự phải cần")
  private static let otherTimes = LineReader.words("tháng năm quý kỳ vụ nay trước lũy luỹ tổng toàn cả")
  /// Of a balance (xuất siêu, lợi nhuận) each part may be larger than the whole.
  private static let balances = LineReader.words("lợi lỗ lãi siêu hụt dư lệch ròng thuần")

  /// "131 cuộc tại 198 đơn vị, trong đó kỳ trước chuyển sang 43 cuộc. Trong số này có 121 cuộc theo kế hoạch": of the 131, of which the 43
  /// are a part as well.
  private func isPartItself(_ whole: Int, _ before: Sentence, _ sentence: SentenceView) -> Bool {
    sentence.line.figures[whole].role == .part && whole > before.figures.lowerBound
  }

  /// "khởi tố A, B và 12 người khác. Trong đó, 14 người bị tạm giam": of them all, who are more than the others.
  private func isOfOthers(_ whole: Int, _ line: LineView) -> Bool {
    let figure = line.figures[whole]
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    return (figure.tokens.upperBound..<min(line.tokens.count, end + 1)).contains { line.tokens[$0].word == Self.others }
  }
  private static let others = Word("khác")

  /// kiểm tra 37 chi bộ, … 35 chi bộ trong số này: the part says itself what it is of.
  private func among(_ part: Int, _ sentence: SentenceView) -> Draft? {
    let figure = sentence[part]
    let behind = figure.nounTokens.upperBound..<sentence.sentence.tokens.upperBound
    guard isAmount(figure), behind.count >= 3, !figure.noun.isEmpty, figure.approximation == .exact else { return nil }
    let scanner = PhraseScan(line: sentence.line)
    guard Self.openings.dropFirst().contains(where: { scanner.begins(behind, with: $0) }) else { return nil }
    let alike = sentence.window(around: part).filter {
      $0 < part && isAmount(sentence[$0]) && isOneThing(sentence[$0], figure)
    }
    guard alike.count == 1, let whole = alike.first, sentence[whole].approximation == .exact,
      let all = sentence[whole].bounds(), let piece = figure.bounds()
    else { return nil }
    return draft(part, whole, sentence, piece.lower > all.upper ? .inconsistent : .consistent)
  }

  /// A figure of which others can be a part, or that can be one: no rate, no range, nothing in brackets.
  func isAmount(_ figure: Figure) -> Bool {
    !figure.isDuration && !figure.isPercent && figure.unit != .times && figure.unit != .points && figure.upper == nil
      && figure.whole == nil
      && figure.bracket == 0 && [.level, .to, .total, .part].contains(figure.role) && figure.rates.isEmpty
  }

  /// The same unit, or nouns whose first two words are the same.
  private func isOneThing(_ whole: Figure, _ part: Figure) -> Bool {
    if whole.unit != nil || part.unit != nil { return whole.unit == part.unit && whole.exponent == part.exponent }
    return whole.noun.count > 0 && part.noun.count > 0 && whole.noun.prefix(2) == part.noun.prefix(2)
  }

  /// giới thiệu 2.450 đoàn viên ưu tú cho Đảng. Có 193 đồng chí được kết nạp
  private func isAdmitted(_ part: Int, _ sentence: SentenceView, _ before: Sentence, _ scanner: PhraseScan) -> Bool {
    let behind =
      sentence[part].nounTokens
      .lowerBound..<min(sentence.sentence.tokens.upperBound, sentence[part].nounTokens.lowerBound + 8)
    guard part - sentence.range.lowerBound == 0, scanner.has(Self.admitted, in: behind) else { return false }
    return scanner.has(Self.introduced, in: before.tokens.prefix(60))
  }

  private func draft(_ part: Int, _ whole: Int, _ sentence: SentenceView, _ verdict: Verdict) -> Draft {
    let line = sentence.line
    let piece = line.text(line.figures[part].tokens) + Writing.name(line.figures[part], line)
    let all = line.text(line.figures[whole].tokens) + Writing.name(line.figures[whole], line)
    let holds = verdict == .consistent
    let sign = "\(line.text(line.figures[part].tokens)) \(holds ? "≤" : ">") \(line.text(line.figures[whole].tokens))"
    return Draft(
      rule: description, verdict: verdict, strength: holds ? .possible : .sure,
      figure: line.spot(of: line.figures[part]),
      operands: [line.part(line.figures[whole]), line.part(line.figures[part])], stated: line.figures[part].value.plain,
      expected: nil,
      wording: .said(
        summary: holds
          ? Phrases.Subsets.fits(piece, all)
          : verdict == .unverifiable ? Phrases.Sums.asksPart(piece, all) : Phrases.Subsets.exceeds(piece, all),
        explanation: Phrase(vi: sign, en: sign),
        suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.VerdictWords.mend))
  }

  private static let openings = ["trong đó", "trong số đó", "trong số này", "trong tổng số đó", "trong số trên"].map(
    Word.phrase)
  private static let totals = Set(["tổng", "toàn", "lũy", "cả", "lên"].map { Word($0) })
  private static let admitted = Word.phrase("được kết nạp")
  private static let introduced = Word.phrase("giới thiệu")
}

/// Looks for a phrase among tokens.
struct PhraseScan {
  let line: LineView

  func begins(_ range: Range<Int>, with phrase: [Word]) -> Bool {
    guard range.count >= phrase.count else { return false }
    return phrase.indices.allSatisfy { line.tokens[range.lowerBound + $0].word == phrase[$0] }
  }

  func has(_ phrase: [Word], in range: Range<Int>) -> Bool {
    range.contains { begins($0..<range.upperBound, with: phrase) }
  }
}
