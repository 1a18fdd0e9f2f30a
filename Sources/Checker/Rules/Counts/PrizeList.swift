import Figures

/// "3 giải tập thể (1 nhất, 1 nhì, 2 ba)", "12 huy chương (3 vàng, 4 bạc và 5 đồng)": prizes counted rank by rank in
/// the brackets behind, or behind a colon.
struct PrizeList {
  let line: LineView
  private static let reach = 40

  struct Finding {
    var total: Int
    /// Where the numbers of the ranks stand.
    var numbers: [Range<Int>]
    var sum: Int
  }

  /// Nil where figure `index` is no count of prizes, or where anything but ranks stands in the list.
  func finding(_ index: Int) -> Finding? {
    let figure = line.figures[index]
    guard figure.unit == nil, figure.whole == nil, figure.upper == nil, !figure.noun.isEmpty, figure.decimals == 0,
      figure.noun.starts(with: Self.prize) || figure.noun.starts(with: Self.medal)
    else { return nil }
    let end = figure.nounTokens.upperBound
    let limit = min(line.tokens.count, end + 6)
    // "giải tập thể", "giải thưởng các loại": a few words may stand before the list.
    guard let opening = (end..<limit).first(where: { line.tokens[$0].kind == .mark }),
      (end..<opening).allSatisfy({ line.tokens[$0].isWord })
    else { return nil }
    guard line.tokens[opening].isMark("(") || line.tokens[opening].isMark(":") else { return nil }
    return ranks(index, from: opening + 1, closing: line.tokens[opening].isMark("(") ? ")" : ".")
  }

  private func ranks(_ total: Int, from start: Int, closing: Unicode.Scalar) -> Finding? {
    var at = start
    var finding = Finding(total: total, numbers: [], sum: 0)
    let limit = min(line.tokens.count, start + Self.reach)
    while at < limit {
      guard let number = number(at) else { return nil }
      finding.numbers.append(at..<at + 1)
      finding.sum += number
      at += 1
      if at < limit, line.tokens[at].word == Self.prize[0] { at += 1 }
      guard let after = rank(at, limit) else { return nil }
      at = after
      if at == line.tokens.count || line.tokens[at].isMark(closing) { return finding.numbers.count > 1 ? finding : nil }
      if at < limit, line.tokens[at].isMark(",") || line.tokens[at].isMark(";") { at += 1 }
      if at < limit, line.tokens[at].word == Self.and { at += 1 }
    }
    return nil
  }

  /// nhất, nhì, khuyến khích, A, vàng …: where it ends.
  private func rank(_ at: Int, _ limit: Int) -> Int? {
    for name in Self.names where at + name.count <= limit {
      if name.indices.allSatisfy({ line.tokens[at + $0].word == name[$0] }) { return at + name.count }
    }
    return nil
  }

  private func number(_ token: Int) -> Int? {
    guard line.tokens[token].isNumber, line.tokens[token].end - line.tokens[token].start <= 3 else { return nil }
    return Int(line.text(token..<token + 1))
  }

  private static let prize = [Word("giải")]
  private static let medal = Word.phrase("huy chương")
  private static let and = Word("và")
  private static let names = [
    "đặc biệt", "khuyến khích", "nhất", "nhì", "ba", "tư", "vàng", "bạc", "đồng", "xuất sắc", "phụ", "A", "B", "C",
  ].map(Word.phrase)
}
