import Figures

/// A total whose words say of how many it is, right behind as many parts.
extension AcrossTrial {
  /// "Sở A tiếp nhận 118 hồ sơ, Ban Quản lý 264 hồ sơ, Cục Hải quan 318 hồ sơ; ba cơ quan tiếp nhận 700 hồ sơ", "…; tổng diện
  /// tích cả hai giai đoạn là 405 ha": what the sentence told before, and just so many.
  func counted() -> Draft? {
    guard let (count, start) = numbered, sentence[total].bracket == 0 else { return nil }
    let isOwn = start > sentence.sentence.tokens.lowerBound
    let first = isOwn ? sentence.number : sentence.number - 1
    guard first >= 0 else { return nil }
    let parts = (max(line.sentences[first].figures.lowerBound, total - Self.reach)..<total).filter { index in
      let figure = line.figures[index]
      return figure.tokens.lowerBound < start && figure.bracket == 0 && figure.whole == nil && !figure.isSpelled
        && Terms.isTerm(figure) && !terms.isGrade(index) && terms.fit(index, to: total) >= .bare
        && !isTold(index, as: count)
    }
    guard parts.count == count, parts.allSatisfy({ TotalLead(sentence: sentence, index: $0).kind == nil }) else {
      return nil
    }
    if agrees(parts) { return draft(parts, nil, .sure) }
    var draft = mismatch(parts, isClosed: true, within: 30)
    draft?.isAddedUp = true
    return draft
  }

  /// "mở 4 lớp, lần lượt có 85, 92, 78 và 105 học viên": how many parts there are, and none of them.
  private func isTold(_ index: Int, as count: Int) -> Bool {
    line.figures[index].isCount && line.figures[index].value == ExactDecimal(Int64(count))
      && !line.figures[index].noun.isEmpty && line.figures[index].noun.first != sentence[total].noun.first
  }

  /// How many things the total's own words name, behind a mark, and where these words begin: "ba cơ quan", "cả hai giai
  /// đoạn", "chỉ ba doanh nghiệp này".
  private var numbered: (count: Int, start: Int)? {
    let number = total - 1
    guard number >= sentence.range.lowerBound, line.figures[number].bracket == 0, line.figures[number].isCount,
      let noun = line.figures[number].noun.first, noun != sentence[total].noun.first,
      line.figures[number].isSpelled || isAll(number), line.figures[number].upper == nil,
      line.figures[number].value.scale == 0, (2...12).contains(line.figures[number].value.coefficient)
    else { return nil }
    let between = sentence.between(number, total)
    guard between.count <= 10, !between.contains(where: { line.tokens[$0].kind == .mark }),
      !ListWords(line: line).hasAny(Self.others, in: between)
    else { return nil }
    let lead = GapWords(line: line, index: number).range(8)
    let mark = lead.last { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(",") }
    // "…. Tổng lao động của 4 khu là …": at the beginning of the next sentence.
    guard let start = mark ?? (lead.lowerBound == sentence.sentence.tokens.lowerBound ? lead.lowerBound : nil),
      line.figures[number].tokens.lowerBound - start <= 8, mark != nil || isSummed(lead),
      !ListWords(line: line).hasAny(Self.others, in: start..<lead.upperBound)
    else { return nil }
    return (Int(line.figures[number].value.coefficient), start)
  }

  /// "Tổng diện tích của ba khu", "Cộng hai nhóm", "Ba đối tác này"
  private func isSummed(_ lead: Range<Int>) -> Bool {
    let words = ListWords(line: line)
    let number = line.figures[total - 1]
    let behind = number.tokens.upperBound..<max(number.tokens.upperBound, sentence[total].tokens.lowerBound)
    return words.hasAny(Self.all, in: lead) || lead.isEmpty && words.hasAny(Self.these, in: behind)
  }

  /// "cả 4 lớp", "tổng 3 đợt"
  private func isAll(_ number: Int) -> Bool {
    let start = line.figures[number].tokens.lowerBound
    let before = max(sentence.sentence.tokens.lowerBound, start - 6)..<start
    return ListWords(line: line).hasAny(Self.all, in: before)
  }

  private static let all = LineReader.words("cả tổng cộng")
  private static let these = LineReader.words("này trên")
  private static let others = LineReader.words("ngoài khác còn riêng thêm trong")
}
