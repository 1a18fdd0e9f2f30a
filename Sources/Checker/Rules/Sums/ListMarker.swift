/// What numbers the parts of a list: (1), a), (i), 1., Thứ nhất, một là, or a dash.
struct ListMarker: Sendable {
  enum Style: Hashable, Sendable {
    case digit, roman, letter, order, count, lineDigit
    /// A dash, plus or bullet: the mark itself.
    case dash(UInt32)
    /// An item of the file's own list, by its bullet.
    case item(UInt32)

    var isNumbered: Bool {
      switch self {
      case .dash, .item: false
      default: true
      }
    }
  }

  var style: Style
  /// From 1; 0 for marks without a number.
  var number: Int
  /// Where the words of the part begin.
  var end: Int

  /// The marker that begins at token `index`.
  init?(_ tokens: [Token], at index: Int) {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    let next: Token? = index + 1 < tokens.count ? tokens[index + 1] : nil
    let third: Token? = index + 2 < tokens.count ? tokens[index + 2] : nil
    if token.isMark("("), let next, let third, third.isMark(")"), third.isGlued, next.isGlued {
      // (1), (i), (a)
      if next.isWord, let number = Self.romans[next.word] {
        self.init(.roman, number, index + 3)
        return
      }
      if next.isWord, let number = Self.letters[next.word] {
        self.init(.letter, number, index + 3)
        return
      }
      return nil
    }
    guard token.isWord, let next, next.isWord || next.isMark(")") else { return nil }
    if next.isMark(")"), next.isGlued, let number = Self.letters[token.word] {
      self.init(.letter, number, index + 2)
      return
    }
    if token.word == Self.thu, let number = Self.orders[next.word] {
      self.init(.order, number, index + 2)
      return
    }
    if next.word == Self.la, let number = Self.counts[token.word] {
      self.init(.count, number, index + 2)
      return
    }
    return nil
  }

  /// (1), 1), 1. and 1/ with the number itself, which only the line's bytes tell.
  init?(_ line: LineView, at index: Int) {
    let tokens = line.tokens
    let isBracketed = index < tokens.count && tokens[index].isMark("(")
    let at = isBracketed ? index + 1 : index
    if at + 1 < tokens.count, tokens[at].isNumber, tokens[at].end - tokens[at].start <= 2, tokens[at + 1].isGlued,
      let number = Int(line.text(at..<at + 1)), number > 0
    {
      if tokens[at + 1].isMark(")") {
        self.init(.digit, number, at + 2)
        return
      }
      let isLineStart = !isBracketed && index == 0 && (tokens[1].isMark(".") || tokens[1].isMark("/"))
      if isLineStart, at + 2 < tokens.count, tokens[2].isWord || tokens[2].isNumber && !tokens[2].isGlued {
        self.init(.lineDigit, number, 2)
        return
      }
    }
    self.init(tokens, at: index)
  }

  /// What a line begins with, a dash or a bullet too.
  static func leading(_ line: LineView) -> ListMarker? {
    if let marker = ListMarker(line, at: 0) { return marker }
    guard let first = line.tokens.first else { return nil }
    if first.kind == .mark, Self.dashes.contains(first.mark), line.tokens.count > 1 {
      return ListMarker(.dash(first.mark), 0, 1)
    }
    return line.kind == .item ? ListMarker(.item(line.bullet), 0, 0) : nil
  }

  private init(_ style: Style, _ number: Int, _ end: Int) {
    self.style = style
    self.number = number
    self.end = end
  }

  private static let thu = Word("thứ")
  private static let la = Word("là")
  private static func table(_ words: String) -> [Word: Int] {
    Dictionary(uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (Word(String($1)), $0 + 1) })
  }
  private static let orders = table("nhất hai ba tư năm sáu bảy tám chín mười")
  private static let counts = table("một hai ba bốn năm sáu bảy tám chín mười")
  private static let romans = table("i ii iii iv v vi vii viii ix x")
  private static let letters = table("a b c d đ e g h i k l m n o p q")
  private static let dashes: Set<UInt32> = [
    0x2D, 0x2B, 0x2A, 0x2013, 0x2014, 0x2022, 0xB7, 0x25CB, 0x25CF, 0x25E6, 0x2023, 0x25AA, 0xF0B7,
  ]
}
