/// The units a figure may carry that are no counted things.
enum MeasureUnit: Hashable, Sendable {
  case percent, perMille, points, times
  case dong, dollar
  case otherMoney(Word)
  /// ha, m², km, tấn …: measured, so a printed figure is rounded.
  case physical(Word)

  var isMoney: Bool {
    switch self {
    case .dong, .dollar, .otherMoney: true
    default: false
    }
  }

  static let squareKilometre = MeasureUnit.physical(UnitReader.squareKilometre)
}

/// Reads scale words and units after a number.
struct UnitReader {
  let tokens: ArraySlice<Token>

  /// The scale word at `index` and where it ends.
  func scale(at index: Int) -> (exponent: Int, end: Int)? {
    guard index < tokens.endIndex, tokens[index].isWord else { return nil }
    let next: Word = index + 1 < tokens.endIndex ? tokens[index + 1].word : .none
    switch tokens[index].word {
    case Lexicon.thousand, Lexicon.thousandSouth:
      return next == Lexicon.billion ? (12, index + 2) : (3, index + 1)
    case Lexicon.million: return next == Lexicon.billion ? (15, index + 2) : (6, index + 1)
    case Lexicon.billion: return (9, index + 1)
    case Self.shortMillion: return tokens[index].isGlued ? (6, index + 1) : nil
    default: return nil
    }
  }

  /// The unit at `index` and where it ends.
  func unit(at index: Int) -> (unit: MeasureUnit, end: Int)? {
    guard index < tokens.endIndex else { return nil }
    let token = tokens[index]
    if token.kind == .mark {
      switch token.mark {
      case 0x25: return percent(after: index + 1)
      case 0x2030: return (.perMille, index + 1)
      case 0x24: return (.dollar, index + 1)
      case 0x20AC: return (.otherMoney(Word("euro")), index + 1)
      case 0x20AB: return (.dong, index + 1)
      default: return nil
      }
    }
    guard token.isWord else { return nil }
    let second: Word = index + 1 < tokens.endIndex ? tokens[index + 1].word : .none
    let third: Word = index + 2 < tokens.endIndex ? tokens[index + 2].word : .none
    if token.word == Lexicon.point, second == Lexicon.part, third == Lexicon.hundred { return (.points, index + 3) }
    if token.word == Lexicon.point, index + 1 < tokens.endIndex, tokens[index + 1].isMark("%") {
      return (.points, index + 2)
    }
    if token.word == Lexicon.part, second == Lexicon.hundred { return (.percent, index + 2) }
    if token.word == Lexicon.part, second == Lexicon.thousand || second == Self.thousandth {
      return (.perMille, index + 2)
    }
    // "năm 2023 lần lượt là …" says in turn, not times.
    if token.word == Lexicon.times {
      return second == Self.turn ? nil : (.times, index + 1)
    }
    if let money = Self.money[token.word], !Self.notMoney.contains(second) {
      var end = index + 1
      if end < tokens.endIndex, tokens[end].isMark("-") { end += 1 }
      if money == .dollar, end < tokens.endIndex, Self.dollarTails.contains(tokens[end].word) {
        end += 1
        if end < tokens.endIndex, tokens[end].word == Self.american { end += 1 }
      } else {
        end = index + 1
        if end < tokens.endIndex, tokens[end].word == Self.viet, end + 1 < tokens.endIndex { end += 2 }
      }
      if token.word == Self.shortDong, !token.isGlued { return nil }
      return (money, end)
    }
    if token.word == Self.metre { return (.physical(power(Self.metre, at: index + 1)), powerEnd(index + 1)) }
    if token.word == Self.kilometre { return (.physical(power(Self.kilometre, at: index + 1)), powerEnd(index + 1)) }
    if let name = Self.physical[token.word] { return (.physical(name), index + 1) }
    if token.word == Self.hec {
      let dash = index + 1 < tokens.endIndex && tokens[index + 1].isMark("-") ? 1 : 0
      let next = index + 1 + dash
      if next < tokens.endIndex, tokens[next].word == Self.ta { return (.physical(Self.hectare), next + 1) }
    }
    return nil
  }

  /// `%`, or `% điểm`, which some write for points.
  private func percent(after index: Int) -> (unit: MeasureUnit, end: Int) {
    if index < tokens.endIndex, tokens[index].word == Lexicon.point, !tokens[index].isCapital {
      return (.points, index + 1)
    }
    return (.percent, index)
  }

  private func powerEnd(_ index: Int) -> Int { isPower(index) ? index + 1 : index }

  private func isPower(_ index: Int) -> Bool {
    index < tokens.endIndex && tokens[index].isGlued
      && (tokens[index].isMark("²") || tokens[index].isMark("³")
        || (tokens[index].isNumber && tokens[index].end - tokens[index].start == 1))
  }

  /// Square and cubic measures are units of their own. The digit itself is not looked at: metres carry 2 or 3.
  private func power(_ base: Word, at index: Int) -> Word {
    guard isPower(index) else { return base }
    let isCube = tokens[index].isMark("³")
    return Word(code: base.code &* 31 &+ (isCube ? 3 : 2))
  }

  fileprivate static let squareKilometre = Word(code: kilometre.code &* 31 &+ 2)
  private static let shortMillion = Word("tr")
  private static let turn = Word("lượt")
  private static let thousandth = Word("ngàn")
  private static let metre = Word("m")
  private static let kilometre = Word("km")
  private static let hectare = Word("ha")
  private static let hec = Word("héc")
  private static let ta = Word("ta")
  private static let american = Word("Mỹ")
  private static let viet = Word("Việt")
  private static let shortDong = Word("đ")
  private static let dollarTails = [Word("la"), Word("Mỹ")]

  private static let money: [Word: MeasureUnit] = [
    Word("đồng"): .dong, Word("VND"): .dong, Word("VNĐ"): .dong, Word("đ"): .dong, Word("USD"): .dollar,
    Word("đô"): .dollar, Word("đôla"): .dollar, Word("US"): .dollar, Word("EUR"): .otherMoney(Word("euro")),
    Word("euro"): .otherMoney(Word("euro")), Word("yên"): .otherMoney(Word("yên")),
    Word("JPY"): .otherMoney(Word("yên")), Word("won"): .otherMoney(Word("won")),
  ]

  /// đồng chí, đồng bào: people, not money.
  private static let notMoney: Set<Word> = Set(
    ["chí", "bào", "nghiệp", "đội", "hồ", "hương", "minh", "loạt", "thời", "bộ", "ruộng", "cỏ", "thuận", "ý"].map {
      Word($0)
    })

  private static let physical: [Word: Word] = {
    var table: [Word: Word] = [:]
    for name in [
      "ha", "tấn", "kg", "MW", "kWh", "MWh", "GWh", "lít", "tạ", "kW", "MVA", "cm", "mm", "TEU", "mẫu", "MWp",
      "kV",
    ] {
      table[Word(name)] = Word(name)
    }
    for name in ["hecta", "hécta", "hectare"] { table[Word(name)] = hectare }
    return table
  }()
}
