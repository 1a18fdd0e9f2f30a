import Figures

/// Averages whose words name their total and their count, whatever else of the two kinds is told nearby.
extension RateFinder {
  /// Whether the words say that it is this total that was shared out among just these.
  func isNamedPair(_ total: Int, _ count: Int, _ name: [Word], counts: [Int], totals amounts: [Int]) -> Bool {
    let (mine, amount, things) = (line.figures[rate], line.figures[total], line.figures[count])
    guard reading.isAverage, !reading.isInherited, reading.bases.count == 1, mine.bracket == 0,
      mine.approximation == .exact, mine.upper == nil, [.average, .level, .share, .equivalent].contains(mine.role),
      mine.comparison == .none, !isOfEarlierTime, total < rate, count < rate, amount.bracket == 0, things.bracket == 0,
      amount.approximation == .exact, amount.upper == nil, amount.whole == nil,
      counted(count, total).approximation == .exact, isOfKind(total), makesRoughly(total, count),
      mine.sentence - amount.sentence <= 3, mine.sentence - things.sentence <= 3,
      !RateReader(line: line).lead(rate).contains(where: { Self.general.contains(line.tokens[$0].word) })
    else { return false }
    return isOneStatement(total, count, name) || isNarrowed(total, count, counts: counts, totals: amounts)
      || isOfWhom(total, count, counts: counts) || isFullyNamed(total, count, counts: counts)
      || isNamedDeed(total, count, counts: counts, totals: amounts) || isCarriedBack(total, count, totals: amounts)
  }

  /// Within a half of what is printed: what is farther off is of something else.
  private func makesRoughly(_ total: Int, _ count: Int) -> Bool {
    guard let amount = line.figures[total].bounds(), let things = counted(count, total).bounds(),
      let mean = amount.over(things)
    else { return false }
    return Claimant.isNear(mean, line.figures[rate], 2)
  }

  // MARK: In one breath

  /// "36 tổ tiếp nhận 252 vụ, bình quân 6 vụ/tổ", "840 tỷ đồng còn lại do 70 doanh nghiệp khác nộp, bình quân 14 tỷ đồng": how many
  /// and how much with nothing but a verb between, and the average right behind a comma.
  func isOneStatement(_ total: Int, _ count: Int, _ name: [Word]) -> Bool {
    let (low, high) = (min(total, count), max(total, count))
    guard high == rate - 1, low == rate - 2, totals.isSurely(count, name), line.figures[count].whole == nil,
      [total, count].allSatisfy({
        line.figures[$0].sentence == line.figures[rate].sentence
          && [.level, .total, .part, .remaining, .to].contains(line.figures[$0].role)
      })
    else { return false }
    let gap = behind(low)..<max(behind(low), line.figures[high].tokens.lowerBound)
    guard gap.count <= 10, gap.allSatisfy({ isJoining($0) }) else { return false }
    let rest = behind(high)..<max(behind(high), line.figures[rate].tokens.lowerBound)
    guard let comma = rest.first(where: { line.tokens[$0].isMark(",") }), comma - rest.lowerBound <= 5,
      (rest.lowerBound..<comma).allSatisfy({ isJoining($0) })
    else { return false }
    return (comma + 1..<rest.upperBound).allSatisfy {
      Self.meaning.contains(line.tokens[$0].word) || name.contains(line.tokens[$0].word)
    }
  }

  /// "12 doanh nghiệp FDI và 8 doanh nghiệp trong nước nộp 400 tỷ đồng": shared out among both.
  func isOneOfTwo(_ count: Int, _ name: [Word]) -> Bool {
    guard count > sentence.range.lowerBound, line.figures[count - 1].sentence == line.figures[count].sentence,
      totals.counts(line.figures[count - 1], name)
    else { return false }
    let gap = line.figures[count - 1].tokens.upperBound..<line.figures[count].tokens.lowerBound
    return gap.count <= 8 && gap.last.map { line.tokens[$0].word == Self.and } ?? false
  }

  private func behind(_ index: Int) -> Int {
    max(line.figures[index].tokens.upperBound, line.figures[index].nounTokens.upperBound)
  }

  private func isJoining(_ token: Int) -> Bool {
    line.tokens[token].isWord && Self.joining.contains(line.tokens[token].word)
  }

  // MARK: Some of them

  /// "4 dự án hoàn thành với 1.240 căn; 6 dự án … Bình quân mỗi dự án hoàn thành có 310 căn": of those that bear the words which
  /// narrow the average's things, and of what is told with them.
  private func isNarrowed(_ total: Int, _ count: Int, counts: [Int], totals amounts: [Int]) -> Bool {
    guard let phrase = narrowing(count) else { return false }
    let words = ListWords(line: line)
    let isPair = total == count + 1 && line.figures[total].sentence == line.figures[count].sentence
    let near = counts.filter { line.figures[rate].sentence - line.figures[$0].sentence <= 3 }
    if isPair {
      let gap = behind(count)..<max(behind(count), line.figures[total].tokens.lowerBound)
      guard gap.count <= 12, !gap.contains(where: { line.tokens[$0].kind == .mark }),
        gap.contains(where: { Self.having.contains(line.tokens[$0].word) }),
        near.filter({ words.has(phrase, in: surroundings($0)) }) == [count]
      else { return false }
      return !amounts.contains {
        $0 != total && line.figures[$0].isSurelyLike(line.figures[total]) && line.figures[$0].bracket == 0
          && words.has(phrase, in: GapWords(line: line, index: $0).own)
          && !Self.aims.occur(in: line, GapWords(line: line, index: $0).own)
      }
    }
    guard isLastBefore(total) else { return false }
    return near.filter { words.has(phrase, in: GapWords(line: line, index: $0).after(6)) } == [count]
  }

  /// From the mark before the count to the next figure.
  private func surroundings(_ count: Int) -> Range<Int> {
    let sentence = line.sentences[line.figures[count].sentence].tokens
    let start = GapWords(line: line, index: count).own.lowerBound
    let next = count + 1 < line.figures.count ? line.figures[count + 1].tokens.lowerBound : sentence.upperBound
    return start..<max(start, min(next, sentence.upperBound, behind(count) + 8))
  }

  /// The two words behind the name of the average's things: "mỗi dự án cấp mới", "/hộ đã nhận tiền", "một doanh nghiệp ở khu C".
  private func narrowing(_ count: Int) -> [Word]? {
    let words = things
    let noun = line.figures[count].noun
    let plain = noun.prefix { !Self.narrowers.contains($0) }
    guard !plain.isEmpty, words.starts(with: plain) else { return nil }
    let rest = words.dropFirst(plain.count).drop { Self.narrowers.contains($0) }
    return rest.count > 1 ? Array(rest.prefix(2)) : nil
  }

  /// The words that name one of the things, as they stand before the average or behind it.
  private var things: [Word] {
    let mine = line.figures[rate]
    let sentence = line.sentences[mine.sentence].tokens
    let start = behind(rate)
    let after = start..<max(start, min(sentence.upperBound, start + 10))
    if let slash = after.first(where: { line.tokens[$0].isMark("/") }), slash - start <= 1 {
      return (slash + 1..<after.upperBound).prefix { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    }
    let lead = RateReader(line: line).lead(rate)
    guard let each = lead.last(where: { Self.each.contains(line.tokens[$0].word) }) else { return [] }
    return (each + 1..<max(each + 1, lead.upperBound)).map { line.tokens[$0].word }
  }

  // MARK: By their names

  /// "320 hộ trồng chè … Tiền hỗ trợ của hộ trồng chè là 1,6 tỷ đồng; bình quân mỗi hộ …"
  private func isOfWhom(_ total: Int, _ count: Int, counts: [Int]) -> Bool {
    let noun = line.figures[count].noun
    guard isLastBefore(total), noun.count > 1, line.figures[count].whole == nil else { return false }
    let words = ListWords(line: line)
    let lead = GapWords(line: line, index: total).own
    return Self.owning.contains { words.has([$0] + noun, in: lead) }
      && counts.filter {
        line.figures[$0].noun == noun && line.figures[$0].bracket == 0
          && line.figures[rate].sentence - line.figures[$0].sentence <= 2
      } == [count]
  }

  /// "240 giáo viên. Trường có 4.800 học sinh nội trú và …; bình quân 20 học sinh nội trú/giáo viên": the average bears the
  /// whole name of its total, and only one count of the others is told.
  private func isFullyNamed(_ total: Int, _ count: Int, counts: [Int]) -> Bool {
    let mine = line.figures[rate]
    let start = mine.tokens.upperBound
    let name = (start..<min(line.tokens.count, start + 5)).prefix { line.tokens[$0].isWord }.map {
      line.tokens[$0].word
    }
    let own = line.figures[total].tokens.upperBound
    guard name.count > 2, line.figures[total].sentence == mine.sentence,
      line.tokens[min(line.tokens.count - 1, start + name.count)].isMark("/"), own + name.count < line.tokens.count,
      (0..<name.count).allSatisfy({ line.tokens[own + $0].word == name[$0] })
    else { return false }
    return counts.filter {
      line.figures[$0].noun.first == line.figures[count].noun.first && line.figures[$0].bracket == 0
        && mine.sentence - line.figures[$0].sentence <= 3
        && ![.change, .base, .from, .plan].contains(line.figures[$0].role)
    } == [count]
  }

  /// "40 gói thầu với tổng giá dự toán 900 triệu đồng; giá trúng thầu 840 triệu đồng. … Bình quân mỗi gói thầu có giá trúng 21
  /// triệu đồng": two words of the average tell which of the totals, and its sentence how many.
  private func isNamedDeed(_ total: Int, _ count: Int, counts: [Int], totals amounts: [Int]) -> Bool {
    let (amount, things) = (line.figures[total], line.figures[count])
    guard things.sentence == amount.sentence, amount.unit != nil, things.whole == nil,
      [.level, .total].contains(amount.role), [.level, .total].contains(things.role), count < total,
      counts.filter({ line.figures[$0].sentence == things.sentence && line.figures[$0].bracket == 0 }) == [count],
      // Others are some of them.
      counts.allSatisfy({ line.figures[$0].sentence >= things.sentence && line.figures[$0].value <= things.value })
    else { return false }
    let own = GapWords(line: line, index: rate).own
    let told = own.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
    let words = ListWords(line: line)
    return zip(told, told.dropFirst()).contains { one, next in
      let phrase = [one, next]
      guard !Self.meaning.contains(one), !Self.meaning.contains(next), !things.noun.contains(one),
        !things.noun.contains(next)
      else { return false }
      return words.has(phrase, in: GapWords(line: line, index: total).own)
        && !amounts.contains { $0 != total && words.has(phrase, in: GapWords(line: line, index: $0).range()) }
    }
  }

  /// "Thu phí 9 tháng đạt 24 tỷ đồng. Số lượt xe chịu phí 4.000 lượt, bình quân mỗi lượt nộp 6 triệu đồng": how many right before the
  /// average, and the one amount of the sentence before, told with a word of theirs.
  private func isCarriedBack(_ total: Int, _ count: Int, totals amounts: [Int]) -> Bool {
    let mine = line.figures[rate]
    guard count == rate - 1, line.figures[count].sentence == mine.sentence, line.figures[total].unit?.isMoney ?? false,
      line.figures[total].sentence + 1 == mine.sentence, line.figures[total].role == .level,
      line.sentences[mine.sentence].figures.lowerBound == count,
      amounts.filter({ line.figures[$0].bracket == 0 && line.figures[$0].sentence + 1 >= mine.sentence }) == [total]
    else { return false }
    let said = GapWords(line: line, index: rate).own.allSatisfy {
      Self.meaning.contains(line.tokens[$0].word) || Self.paying.contains(line.tokens[$0].word)
        || line.figures[count].noun.contains(line.tokens[$0].word)
    }
    return said && !same.content(total).isDisjoint(with: same.content(count))
  }

  private static let paying = LineReader.words("nộp thu chi nhận hưởng được đóng")
  private static let aims = PhraseSet(["mục tiêu", "kế hoạch", "chỉ tiêu", "phấn đấu", "dự kiến"])
  private static let and = Word("và")
  private static let owning = LineReader.words("của cho")
  private static let each = LineReader.words("mỗi một")
  private static let narrowers = LineReader.words("đã ở tại của thuộc trong đang được có do")
  private static let having = LineReader.words("với có trị sử thuê trên quy tổng vốn đăng là")
  private static let meaning = LineReader.words("bình quân trung tính mỗi một là có đạt chỉ tức khoảng")
  private static let joining = LineReader.words(
    "do với có sử dụng trên cho vay tổng số vốn đầu tư đăng ký là trị giá kinh phí còn lại nộp đóng góp tiếp nhận thuê đạt "
      + "thu hút khác được quản lý giải quyết chở nuôi trồng hơn")
}
