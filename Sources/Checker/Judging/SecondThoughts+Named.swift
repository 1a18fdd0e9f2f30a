import Figures

/// What a name, a bracket or a row told before explains.
extension SecondThoughts {
  // MARK: Shares

  /// "giao 600 tỷ đồng, gồm 400 tỷ đồng vốn vay và 200 tỷ đồng vốn đối ứng. Đã chi 350 tỷ đồng; vốn đối ứng chi 90 tỷ đồng (45%)": of the
  /// figure that bears the part's own name.
  func isOfNamedBefore(_ pair: Pair) -> Bool {
    guard pair.relation == .part || pair.relation == .ratio, line.figures[pair.level].unit != nil,
      let now = line.figures[pair.level].bounds()
    else { return false }
    let own = names(of: pair.level).subtracting(names(of: pair.base))
    guard !own.isEmpty else { return false }
    return (max(0, pair.level - Self.far)..<pair.level).contains { other in
      let figure = line.figures[other]
      guard other != pair.base, isLevel(figure), figure.isSurelyLike(line.figures[pair.level]),
        !own.isDisjoint(with: names(of: other)), let all = figure.bounds(), all.lower > .zero,
        let share = now.percent(of: all)
      else { return false }
      return Agreement(share, with: line.figures[pair.stated]) == .exact
    }
  }

  /// Each two words side by side that name a figure.
  private func names(of index: Int) -> Set<[Word]> {
    let figure = line.figures[index]
    let label = GapWords(line: line, index: index).label
    return Set(
      zip(label, label.dropFirst()).compactMap { first, second in
        guard line.tokens[first].isWord, line.tokens[second].isWord, !figure.tokens.contains(first),
          !figure.tokens.contains(second)
        else { return nil }
        return [line.tokens[first].word, line.tokens[second].word]
      })
  }

  /// "11/15 trường đỗ 100%", "7/9 xã đạt 100%": all of those whom each body has, told without a comma.
  func isEachOfBodies(_ fraction: Int, _ between: Range<Int>) -> Bool {
    let figure = line.figures[fraction]
    guard let whole = figure.whole, figure.value < whole, let body = figure.noun.first, Self.bodies.contains(body),
      (2...8).contains(between.count), between.allSatisfy({ line.tokens[$0].isWord }), let verb = between.last
    else { return false }
    return Self.reaching.contains(line.tokens[verb].word)
      && !between.dropLast().contains { Self.attained.contains(line.tokens[$0].word) }
  }

  /// "có 2.150 hội viên. … Có 1.904 hội viên đăng ký. Quỹ hội 86 triệu đồng, bình quân 40 nghìn đồng/hội viên": of a count of the same name
  /// told farther before.
  func isOfFartherCount(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "rate.average", draft.strength < .certain,
      let stated = line.figure(at: draft.figure)
    else { return false }
    let operands = others(in: draft)
    guard operands.count == 2, let count = operands.first(where: { line.figures[$0].isCount }),
      let total = operands.first(where: { $0 != count }).flatMap({ line.figures[$0].bounds() }),
      let name = line.figures[count].noun.first
    else { return false }
    let first = min(operands[0], operands[1])
    return (max(0, first - Self.farther)..<first).contains { other in
      let figure = line.figures[other]
      guard isLevel(figure), figure.bracket == 0, figure.isCount, figure.noun.first == name, figure.whole == nil,
        figure.approximation == .exact, let all = figure.bounds(), all.lower > .zero, let each = total.over(all)
      else { return false }
      return Agreement(each, with: line.figures[stated]) == .exact
    }
  }

  // MARK: Sums

  /// "thụ lý 900 việc (trong đó ủy thác 25 việc, rút lên ba việc). Có 640 việc …, 232 việc …": what the parts lack is what the bracket
  /// behind the total takes away from it.
  func isTakenAway(_ draft: Draft) -> Bool {
    guard Self.sums.contains(draft.rule.identifier), let total = line.figure(at: draft.figure),
      let whole = line.figures[total].magnitude, let sum = sum(of: draft), sum < whole,
      let gap = try? whole.subtracting(sum), let first = others(in: draft).min(), first > total
    else { return false }
    var taken: [Int: ExactDecimal] = [:]
    for index in total + 1..<first {
      let figure = line.figures[index]
      guard figure.bracket != 0, figure.bracket != line.figures[first].bracket,
        figure.bracket != line.figures[total].bracket, Terms.isTerm(figure),
        Terms.fit(figure, to: line.figures[total]) >= .bare, isTold(away: index, by: gap),
        let value = figure.magnitude
      else { continue }
      taken[figure.bracket] = try? (taken[figure.bracket] ?? .zero).adding(value)
    }
    return taken.values.contains(gap)
  }

  /// A few may be just as many by chance, but for what is said to go.
  private func isTold(away index: Int, by gap: ExactDecimal) -> Bool {
    gap >= Self.many
      || GapWords(line: line, index: index).range().contains { Self.going.contains(line.tokens[$0].word) }
  }

  /// "tương ứng 310, 280, 295; … Ba năm cộng lại 885 lượt": three figures and more told right one after the other make it.
  func isOfSeries(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.across", let total = line.figure(at: draft.figure),
      let whole = line.figures[total].magnitude, whole > Self.many, let first = others(in: draft).min(), first < total
    else { return false }
    var run: [Int] = []
    for index in max(0, total - Self.far)..<total {
      guard Terms.isAmount(line.figures[index]), Terms.fit(line.figures[index], to: line.figures[total]) >= .bare else {
        run = []
        continue
      }
      if let last = run.last, !areSideBySide(last, index) { run = [] }
      run.append(index)
      if run.count > 2, Terms(line: line).printedSum(run[...], total: total) == Bounds(whole) { return true }
    }
    return false
  }

  /// Nothing but a comma, a semicolon or "và" stands between.
  private func areSideBySide(_ one: Int, _ next: Int) -> Bool {
    let gap = line.figures[one].tokens.upperBound..<line.figures[next].tokens.lowerBound
    guard gap.count == 1, line.figures[one].sentence == line.figures[next].sentence else { return false }
    let token = line.tokens[gap.lowerBound]
    return token.isMark(",") || token.isMark(";") || token.word == Self.andMark
  }

  private static let far = 14
  private static let farther = 60
  private static let many = ExactDecimal(100)
  private static let andMark = Word("và")
  private static let bodies = LineReader.words(
    "trường lớp xã phường thị huyện tỉnh quận thôn bản ấp khu cụm đơn cơ chi đảng địa ngành sở phòng chỉ công đoàn")
  private static let reaching = LineReader.words("đỗ đậu nghiệp đạt thành")
  private static let attained = LineReader.words("đạt hoàn đỗ đậu được bằng chiếm")
  private static let going = LineReader.words("trừ rút trả hủy huỷ ủy uỷ chuyển đình loại bớt")
}
