/// The items of a firm's accounts that hang together by definition, and which figure of a line each of them has.
enum AccountItem: Hashable, Sendable {
  case assets, debts, equity
  case revenue, cost, gross, grossMargin
  case net, netMargin

  /// "Biên lãi gộp đạt 31%": per cent of the revenue.
  var isMargin: Bool { self == .grossMargin || self == .netMargin }
}

/// Finds the items' names in a line: "tổng tài sản đạt 4.210 tỷ đồng", "giá vốn giảm 12% xuống 310 tỷ đồng".
struct AccountNames {
  let line: LineView

  struct Named {
    var item: AccountItem
    var figure: Int
    /// No words but "đạt", "là", "lên" and the like lead from the name, or from its growth, to the figure.
    var isTied: Bool
    /// "doanh thu" alone may be what was sold before what was given back.
    var isLoose = false
  }

  private struct Name {
    var item: AccountItem
    var tokens: Range<Int>
    var isLoose: Bool { item == .revenue && tokens.count == 2 }
  }

  static func mayOccur(in line: LineView) -> Bool {
    line.tokens.contains { firsts.mayHold($0.word) } && names.occur(in: line, line.tokens.indices)
  }

  func all() -> [Named] {
    let names = names()
    return names.indices.compactMap { index in
      let next = index + 1 < names.count ? names[index + 1].tokens.lowerBound : line.tokens.count
      return figure(of: names[index], before: next)
    }
  }

  private func names() -> [Name] {
    var found: [Name] = []
    var token = 0
    while token < line.tokens.count {
      guard let name = name(at: token) else {
        token += 1
        continue
      }
      found.append(name)
      token = name.tokens.upperBound
    }
    return found
  }

  private func name(at token: Int) -> Name? {
    guard Self.firsts.mayHold(line.tokens[token].word), let candidates = Self.phrases[line.tokens[token].word] else {
      return nil
    }
    for (words, item) in candidates
    where token + words.count <= line.tokens.count
      && words.indices.allSatisfy({ line.tokens[token + $0].word == words[$0] })
    {
      return Name(item: item, tokens: token..<token + words.count)
    }
    return nil
  }

  // MARK: The figure

  private func figure(of name: Name, before next: Int) -> Named? {
    let start = name.tokens.lowerBound
    if start > 0 {
      // "chiếm 31% tổng tài sản", "nợ phải trả trên vốn chủ sở hữu": it is what something is measured by.
      if Self.measuring.contains(line.tokens[start - 1].word) || line.tokens[start - 1].isMark("/") { return nil }
      // "450 tỷ đồng doanh thu thuần"
      if let before = line.figures.lastIndex(where: { $0.tokens.upperBound == start }) {
        return isFitting(before, name.item, isTied: false)
          ? Named(item: name.item, figure: before, isTied: true, isLoose: name.isLoose) : nil
      }
    }
    let first = firstFigure(from: name.tokens.upperBound)
    for index in first..<line.figures.count {
      let figure = line.figures[index]
      guard figure.tokens.lowerBound < next, figure.tokens.lowerBound - name.tokens.upperBound <= Self.reach,
        line.figures[index].sentence == line.figures[first].sentence,
        isOpen(name.tokens.upperBound..<figure.tokens.lowerBound)
      else { return nil }
      let isTied = isTied(index, to: name)
      guard isFitting(index, name.item, isTied: isTied) else { continue }
      return Named(item: name.item, figure: index, isTied: isTied, isLoose: name.isLoose)
    }
    return nil
  }

  private func firstFigure(from token: Int) -> Int {
    line.figures.firstIndex { $0.tokens.lowerBound >= token } ?? line.figures.count
  }

  /// "giảm 62% so với cùng kỳ, còn 892 tỷ đồng": told as what is left, not as what it was.
  private func isFitting(_ index: Int, _ item: AccountItem, isTied: Bool) -> Bool {
    let figure = line.figures[index]
    guard figure.upper == nil, figure.bracket == 0, item.isMargin ? figure.isPercent : figure.unit?.isMoney == true
    else { return false }
    switch figure.role {
    case .from: return false
    case .change, .growth, .plan, .base, .average, .excess, .attained, .multiple: return isTied
    default: return true
    }
  }

  /// Nothing else is named between, and no sentence ends.
  private func isOpen(_ range: Range<Int>) -> Bool {
    !range.contains { token in
      let each = line.tokens[token]
      // "doanh thu quý II/2024 đạt"
      if each.isMark("/") { return token + 1 >= line.tokens.count || !line.tokens[token + 1].isNumber }
      if each.isMark(";") || each.isMark(".") || each.isMark("(") && token == range.lowerBound { return true }
      guard each.isWord else { return false }
      // "doanh thu từ cho thuê đất"; not "từ 31% lên 35%", nor "đạt trên 300 tỷ đồng".
      if each.word == Self.from || each.word == Self.above {
        return token + 1 < line.tokens.count && line.tokens[token + 1].isWord
      }
      if each.word == Self.before { return token + 1 < line.tokens.count && line.tokens[token + 1].word == Self.tax }
      return Self.others.contains(each.word)
    }
  }

  private func isTied(_ index: Int, to name: Name) -> Bool {
    let end = line.figures[index].tokens.lowerBound
    let last = (name.tokens.upperBound..<max(name.tokens.upperBound, end)).last {
      !Self.rough.contains(line.tokens[$0].word)
    }
    return last.map { Self.leading.contains(line.tokens[$0].word) || line.tokens[$0].isMark(":") } ?? true
  }

  private static let reach = 24
  private static let table: [(String, AccountItem)] = [
    ("tổng cộng tài sản", .assets), ("tổng tài sản", .assets), ("tổng nguồn vốn", .assets),
    ("nợ phải trả", .debts), ("vốn chủ sở hữu", .equity),
    ("doanh thu thuần", .revenue), ("doanh thu", .revenue),
    ("giá vốn hàng bán", .cost), ("giá vốn", .cost),
    ("lợi nhuận gộp", .gross), ("lãi gộp", .gross),
    ("tỷ suất lợi nhuận gộp", .grossMargin), ("biên lợi nhuận gộp", .grossMargin), ("biên lãi gộp", .grossMargin),
    ("tỷ suất lợi nhuận ròng", .netMargin), ("biên lợi nhuận ròng", .netMargin), ("biên lãi ròng", .netMargin),
    ("lợi nhuận sau thuế", .net), ("lãi sau thuế", .net), ("lợi nhuận ròng", .net), ("lãi ròng", .net),
  ]
  private static let names = PhraseSet(table.map(\.0))
  private static let phrases: [Word: [([Word], AccountItem)]] = Dictionary(
    grouping: table.map { (Word.phrase($0.0), $0.1) }
  ) { $0.0[0] }
  private static let firsts = WordFilter(phrases.keys)
  private static let measuring = LineReader.words("trên trong thuộc so chiếm")
  private static let from = Word("từ")
  private static let above = Word("trên")
  private static let before = Word("trước")
  private static let tax = Word("thuế")
  /// What opens another item, or one part of this one.
  private static let others = LineReader.words(
    "chi khoản tiền vay đó gồm riêng lượt kế khác ngắn dài chính mảng lĩnh hoạt dịch bình mỗi chưa trong đông mẹ hệ"
  )
  private static let leading = LineReader.words("lên xuống còn đạt là nhận mức với về ở")
  private static let rough = LineReader.words("hơn gần khoảng trên xấp xỉ")
}
