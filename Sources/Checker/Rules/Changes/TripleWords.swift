/// The words between a level, its change and the rate of it: whether they name anything new, and which way they point.
struct TripleWords {
  let sentence: SentenceView
  private var line: LineView { sentence.line }

  enum Direction { case up, down }

  /// Tokens that are looked at between two figures.
  private static let reach = 64

  /// The words before a figure that are its own: back to the figure before, to a mark, or to "và".
  func own(_ index: Int) -> Range<Int> {
    let words = GapWords(line: line, index: index).range()
    let end = index > 0 ? line.figures[index - 1].nounTokens.upperBound : words.lowerBound
    let start = words.last { token in
      let its = line.tokens[token]
      return its.kind == .mark && !its.isMark("+") && !Self.isMinus(its, token + 1 == words.upperBound)
    }
    let first = start.map { $0 + 1 } ?? max(words.lowerBound, min(end, words.upperBound))
    return first..<max(first, words.upperBound)
  }

  private static func isMinus(_ token: Token, _ isLast: Bool) -> Bool { token.isMark("-") && isLast }

  /// Which way the figure's own words point: tăng, thêm, cao hơn; giảm, bớt, ít hơn.
  func direction(_ index: Int) -> Direction? {
    let own = own(index)
    if let sign = own.last, line.tokens[sign].kind == .mark, own.count == 1 {
      return line.tokens[sign].isMark("+") ? .up : .down
    }
    for token in own.reversed() where line.tokens[token].isWord {
      let word = line.tokens[token].word
      if Self.falling.contains(word) { return .down }
      if Self.rising.contains(word) { return .up }
      // "hơn năm 2023 là 12 người", "ít hơn cùng kỳ 2 vụ"; "hơn 12 người" is an approximation.
      if word == Self.than, token + 1 < own.upperBound || isDegree(token - 1) {
        return token > 0 && Self.small.contains(line.tokens[token - 1].word) ? .down : .up
      }
    }
    return nil
  }

  private func isDegree(_ token: Int) -> Bool {
    token >= 0 && (Self.small.contains(line.tokens[token].word) || Self.large.contains(line.tokens[token].word))
  }

  /// Whether the words right before the figure call it a share, or what was attained of a plan.
  func isCalledShare(_ index: Int) -> Bool {
    own(index).contains { line.tokens[$0].isWord && Self.sharing.contains(line.tokens[$0].word) }
  }

  /// "tỷ lệ tăng đạt 9,9%": the rate of a change.
  func isCalledRate(_ index: Int) -> Bool {
    let own = own(index)
    return zip(own, own.dropFirst()).contains {
      line.tokens[$0].word == Self.rate
        && (Self.falling.contains(line.tokens[$1].word) || Self.rising.contains(line.tokens[$1].word))
    }
  }
  private static let rate = Word("lệ")

  /// "bằng 89,9%", "chỉ bằng 67%": what is left of it, or the change said again.
  func isRatio(_ index: Int) -> Bool {
    own(index).contains { line.tokens[$0].isWord && line.tokens[$0].word == Self.equals }
  }

  /// tương ứng, tương đương, tức, hay, với: no more than that before the figure.
  func saysAgain(_ index: Int) -> Bool {
    let own = own(index)
    return own.allSatisfy { line.tokens[$0].kind == .mark || Self.again.contains(line.tokens[$0].word) }
  }

  /// Nothing stands between the bracket and the figure but a sign.
  func isBareInBracket(_ index: Int) -> Bool {
    let first = sentence[index].tokens.lowerBound - 1
    let sign = first >= 0 && (line.tokens[first].isMark("+") || line.tokens[first].isMark("-"))
    let before = sign ? first - 1 : first
    return before >= 0 && line.tokens[before].isMark("(")
  }

  /// Whether the rate's own whole is named behind it: "(30% tổng vốn)", "bằng 12% kế hoạch".
  func namesWhole(behind index: Int) -> Bool {
    let next = sentence[index].tokens.upperBound
    guard next < line.tokens.count, next < sentence.sentence.tokens.upperBound else { return false }
    let token = line.tokens[next]
    return token.isWord && !Self.comparing.contains(token.word) && !Self.following.contains(token.word)
  }

  /// "tăng 300 tấn so với tháng trước, tăng 5% so với cùng kỳ": each is held against something of its own.
  func compareTwice(_ first: Int, _ second: Int) -> Bool {
    let start = sentence[second].tokens.upperBound
    let end = min(sentence.sentence.tokens.upperBound, start + 8)
    let behind = (start..<max(start, end)).prefix { line.tokens[$0].isWord }
    return sentence.between(first, second).contains(where: compares) && behind.contains(where: compares)
  }

  private func compares(_ token: Int) -> Bool {
    line.tokens[token].isWord && (line.tokens[token].word == Self.so || line.tokens[token].word == Self.same)
  }
  private static let so = Word("so")
  private static let same = Word("cùng")

  /// "có 400 hội viên, đến năm 2020 tăng 60 hội viên": another time than that of the figure before.
  func namesTime(before index: Int) -> Bool {
    let words = GapWords(line: line, index: index).range()
    let turn = words.last { Self.turning.contains(line.tokens[$0].word) } ?? words.upperBound
    let compared = words.first { compares($0) } ?? turn
    return (words.lowerBound..<max(words.lowerBound, min(turn, compared))).contains {
      line.tokens[$0].isNumber || Self.times.contains(line.tokens[$0].word)
    }
  }
  private static let times = LineReader.words("đến nay sau qua")

  /// "tương ứng 12% và 15%"
  func isOneOfSeveral(_ index: Int) -> Bool {
    let next = index + 1
    guard next < sentence.range.upperBound, sentence[next].isPercent else { return false }
    let gap = sentence.between(index, next)
    return gap.count <= 2 && gap.contains { line.tokens[$0].isWord && line.tokens[$0].word == Self.and }
  }

  /// Whether the words from one figure to another name nothing but the first: what it counts, then what it is held against,
  /// then which way it went. What stands in other brackets is passed over.
  /// - Parameter names: the words that may follow the first figure as its name; nil where any may.
  func isPlainWay(from first: Int, to second: Int, names: Set<Word>?) -> Bool {
    let end = line.figures[second].tokens.lowerBound
    let start = line.figures[first].tokens.upperBound
    guard start <= end, end - start <= Self.reach else { return false }
    var isName = true
    var isCompared = false
    var token = start
    while token < end {
      let its = line.tokens[token]
      // What stands in brackets between is told aside.
      if its.isMark("("), let close = (token..<end).first(where: { line.tokens[$0].isMark(")") }) {
        (isName, isCompared, token) = (false, false, close + 1)
        continue
      }
      token += 1
      if its.kind == .mark {
        if its.isMark(";") || its.isMark(":") { return false }
        if its.isMark("%") {
          isName = true
        } else if !its.isMark("/") {
          (isName, isCompared) = (false, false)
        }
        continue
      }
      if its.isNumber {
        isName = true
        continue
      }
      if Self.comparing.contains(its.word) {
        (isName, isCompared) = (false, true)
      } else if Self.turning.contains(its.word) {
        (isName, isCompared) = (false, false)
      } else if isCompared || Self.light.contains(its.word) {
        continue
      } else if !isName || !(names?.contains(its.word) ?? true) {
        return false
      }
    }
    return true
  }

  private static let falling = LineReader.words("giảm bớt kém hụt sụt thiếu")
  private static let rising = LineReader.words("tăng thêm vượt")
  private static let small = LineReader.words("ít thấp nhỏ kém")
  private static let large = LineReader.words("nhiều cao lớn")
  private static let sharing = LineReader.words("chiếm đạt trong tỷ trọng đóng góp còn")
  private static let again = LineReader.words("tương ứng đương tức hay là với khoảng chừng gần hơn tỷ lệ mức")
  private static let following = LineReader.words("và nhưng song hay tức tương do vì trong ở là của")
  static let comparing = LineReader.words("so cùng hơn với")
  /// Which way it went, or that it is said again.
  static let turning = LineReader.words(
    "tăng giảm bớt thêm kém hụt sụt vượt tương ứng đương tức hay bằng gấp và nhưng song đạt chiếm")
  static let light = LineReader.words(
    "đã cũng đồng thời là này mà kỳ năm trước ngoái nhiệm khóa nghị quyết kế hoạch chỉ tiêu đề ra được giao tổng số "
      + "tỷ lệ tốc độ mức vẫn đều lại còn nên ước thực hiện khoảng gần trên xấp xỉ chừng giai đoạn đầu cuối quý tháng "
      + "như vậy nghĩa ròng nhiều ít cao thấp lớn nhỏ con trong đó khi toàn ta lần thứ liền nay hoàn thành hằng "
      + "hàng thời điểm")
  private static let than = Word("hơn")
  private static let equals = Word("bằng")
  private static let and = Word("và")
}
