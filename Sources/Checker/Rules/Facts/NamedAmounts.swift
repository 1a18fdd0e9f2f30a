import Figures

/// "Có 5 tỉnh xuất khẩu trên 10 tỷ USD. Cụ thể, A 25,3 tỷ USD, xếp thứ hai là B 18,1 tỷ USD, C 15,4 tỷ USD, D 13,9 tỷ USD và E 11,6 tỷ USD":
/// names that each bring a figure of one kind, as many in one sentence as are counted in it or in the one before.
struct NamedAmounts {
  let line: LineView

  private static let most = 120
  /// Words between a name and its figure.
  private static let reach = 16

  /// Three or more; fewer are soon met.
  static let least = 3

  /// Places, bodies, markets and kinds of goods have names; people and prizes are told in other ways.
  static func mayHave(_ figure: Figure, _ line: LineView) -> Bool {
    guard let kind = figure.noun.first, kinds.contains(kind) else { return false }
    // "3 KCN Phú Hà 27,26" is the third row of a table.
    return !figure.nounTokens.dropFirst().contains { line.tokens[$0].isCapital }
  }
  private static let kinds = LineReader.words(
    "tỉnh thành địa huyện xã phường quận thị quốc nước thị đơn KCN CCN KKT khu cụm nhóm mặt ngành vùng doanh dự trường ứng "
      + "nhà công ngân tổ lĩnh")

  /// How many names have a figure of one kind behind this token of the sentence; nil where some figure of the kind has none.
  func count(behind start: Int, _ sentence: Sentence) -> Int? {
    let figures = sentence.figures.prefix(Self.most).filter { index in
      let figure = line.figures[index]
      return figure.tokens.lowerBound >= start && figure.bracket == 0 && isAmount(figure)
    }
    guard let first = figures.first(where: { hasName($0) }) else { return nil }
    let alike = figures.filter { isLike(line.figures[$0], line.figures[first]) && $0 >= first }
    guard alike.count >= Self.least, alike.allSatisfy({ hasName($0) }) else { return nil }
    return alike.count
  }

  private func isAmount(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && !figure.isDuration && !figure.isSpelled
      && (figure.unit != nil || !figure.noun.isEmpty) && figure.role != .base && figure.role != .plan
  }

  private func isLike(_ one: Figure, _ other: Figure) -> Bool {
    if one.unit != nil || other.unit != nil {
      return one.unit == other.unit && (one.role == .growth) == (other.role == .growth)
    }
    return one.noun.first == other.noun.first
  }

  /// A capital behind the mark, "và" or figure before it: "Bình Dương đạt 15,4 tỷ USD".
  private func hasName(_ index: Int) -> Bool {
    let end = line.figures[index].tokens.lowerBound
    var start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    if index > 0, line.figures[index - 1].sentence == line.figures[index].sentence {
      start = max(start, line.figures[index - 1].tokens.upperBound)
    }
    start = max(start, end - Self.reach)
    let own = start..<max(start, end)
    return own.contains { token in
      line.tokens[token].isWord && line.tokens[token].isCapital && !Self.openers.contains(line.tokens[token].word)
    }
  }

  /// Capitals of what opens a sentence, and no names.
  private static let openers = LineReader.words(
    "cụ trong theo đó tiếp xếp đứng riêng ngoài với kế sau có tính hiện số tổng USD kinh")
}
