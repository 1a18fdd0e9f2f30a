import Figures

/// "tổng mức 1,487 triệu tỷ đồng, trong đó bán lẻ 1,102 triệu đồng, ăn uống 214.300 tỷ đồng, …", "81,46 triệu USD, trong đó …; mặt hàng khác
/// 1.312 triệu USD", "3,7 nghìn lượt. Cụ thể, nội địa 612 nghìn lượt, …": a total and what is told of it, of which one has lost its scale word
/// or its comma.
struct ScaledList {
  let whole: RecentFigures.Place
  private(set) var parts: [RecentFigures.Place]
  /// After how many parts a sentence ends.
  private var ends: [Int] = []

  private static let most = 10

  /// What is wrong, what shows it, and what it should be, in single units.
  struct Finding {
    var wrong: RecentFigures.Place
    var others: [RecentFigures.Place]
    var right: ExactDecimal?
  }

  init(whole: RecentFigures.Place, first: RecentFigures.Place) {
    self.whole = whole
    parts = [first]
  }

  var isFull: Bool { parts.count == Self.most }

  mutating func add(_ part: RecentFigures.Place) {
    if let last = parts.last, last.view !== part.view || last.figure.sentence != part.figure.sentence {
      ends.append(parts.count)
    }
    parts.append(part)
  }

  func finding() -> Finding? {
    let counts = (ends + [parts.count]).filter { $0 > 1 }
    guard let all = whole.figure.magnitude, all > .zero, !counts.isEmpty else { return nil }
    // What adds up as it is printed is right.
    for count in counts where fits(all, parts.prefix(count), besides: nil, room(parts.prefix(count))) { return nil }
    for count in counts {
      if let found = part(of: all, count) { return found }
    }
    return total(all)
  }

  // MARK: A part

  private func part(of all: ExactDecimal, _ count: Int) -> Finding? {
    let list = parts.prefix(count)
    guard list.allSatisfy({ $0.figure.approximation != .about }), whole.figure.approximation != .about else {
      return nil
    }
    for (index, part) in list.enumerated() {
      guard let size = part.figure.magnitude, part.figure.tellingDigits > 2 else { continue }
      for shift in Self.shifts where mayBe(part, shift, all, list) {
        guard let right = try? size.shifted(by: shift), let width = width(of: part.figure, shift),
          let room = try? room(list.filter { $0.spot != part.spot }).adding(width), isFine(room, right, size > all),
          fits(all, list, besides: index, room, right)
        else { continue }
        return Finding(wrong: part, others: [whole] + list.filter { $0.spot != part.spot }, right: right)
      }
    }
    return nil
  }

  /// Whether it cannot be what is printed, and may be so many times as much.
  private func mayBe(
    _ part: RecentFigures.Place, _ shift: Int, _ all: ExactDecimal, _ list: ArraySlice<RecentFigures.Place>
  ) -> Bool {
    guard let size = part.figure.magnitude else { return false }
    if shift > 0 { return isBelow(size, all, 500) && part.figure.exponent < whole.figure.exponent }
    if shift < -2 { return size > all }
    // "ngân sách tỉnh 8735 tỷ đồng" for 873,5: no mark, where the others have theirs.
    let text = part.view.text(part.figure.number)
    guard text.utf8.count > 3, !text.contains("."), !text.contains(","),
      ([whole] + list).contains(where: {
        $0.figure.value >= ExactDecimal(1000) && $0.view.text($0.figure.number).contains(".")
      }),
      let others = sum(list, besides: part), let sum = try? others.adding(size),
      let most = try? all.multiplied(by: ExactDecimal(coefficient: 11, scale: 1))
    else { return false }
    return part.figure.tellingDigits > 3 && sum > most
  }

  private func fits(
    _ all: ExactDecimal, _ list: ArraySlice<RecentFigures.Place>, besides index: Int?, _ room: ExactDecimal,
    _ right: ExactDecimal = .zero
  ) -> Bool {
    guard let others = sum(list, besides: index.map { list[$0] }), let sum = try? others.adding(right),
      let gap = try? sum.subtracting(all)
    else { return false }
    return gap.magnitude <= room
  }

  private func sum(_ list: ArraySlice<RecentFigures.Place>, besides part: RecentFigures.Place?) -> ExactDecimal? {
    list.reduce(ExactDecimal.zero as ExactDecimal?) { sum, place in
      if place.spot == part?.spot { return sum }
      guard let sum, let size = place.figure.magnitude else { return nil }
      return try? sum.adding(size)
    }
  }

  /// What the rounding of the total and of the parts may come to.
  private func room(_ list: some Sequence<RecentFigures.Place>) -> ExactDecimal {
    list.reduce(width(of: whole.figure, 0) ?? .zero) { room, place in
      (try? room.adding(width(of: place.figure, 0) ?? .zero)) ?? room
    }
  }

  /// Half of the last digit; all of it where it is told as more or less.
  private func width(of figure: Figure, _ shift: Int) -> ExactDecimal? {
    if figure.isCount { return .zero }
    let half = figure.halfStep.flatMap { try? $0.shifted(by: shift) }
    return figure.approximation == .exact ? half : half.flatMap { try? $0.multiplied(by: ExactDecimal(2)) }
  }

  /// A fit by chance is seldom so close; what is more than all need be less so.
  private func isFine(_ room: ExactDecimal, _ right: ExactDecimal, _ isImpossible: Bool) -> Bool {
    (try? room.multiplied(by: ExactDecimal(isImpossible ? 50 : 100)) <= right) ?? false
  }

  // MARK: The total

  /// Two parts and more are each ten times the total, one a hundred times, and none more than a thousand times.
  private func total(_ all: ExactDecimal) -> Finding? {
    guard whole.figure.exponent >= 3, whole.figure.role != .part,
      let tenfold = try? all.shifted(by: 1), let thousandfold = try? all.shifted(by: 3),
      !parts.contains(where: isOfAnotherTime)
    else { return nil }
    guard let hundredfold = try? all.shifted(by: 2),
      parts.contains(where: { $0.figure.magnitude.map { $0 >= hundredfold } ?? false })
    else { return nil }
    let large = parts.filter { $0.figure.magnitude.map { $0 >= tenfold } ?? false }
    guard large.count > 1, let sum = sum(large[...], besides: nil), sum <= thousandfold else { return nil }
    return Finding(wrong: whole, others: large, right: nil)
  }

  private func isOfAnotherTime(_ part: RecentFigures.Place) -> Bool {
    GapWords(line: part.view, index: part.index).own.contains { Self.times.contains(part.view.tokens[$0].word) }
  }

  private func isBelow(_ size: ExactDecimal, _ all: ExactDecimal, _ factor: Int64) -> Bool {
    (try? size.multiplied(by: ExactDecimal(factor)) < all) ?? false
  }

  private static let shifts = [-3, -6, 3, 6, 9, -1, -2]
  private static let times = LineReader.words("tháng quý năm")
}

/// Reads them: a total, a word that opens its list, and the amounts of its kind that follow.
struct ScaledLists {
  private var levels: [RecentFigures.Place] = []
  private var list: ScaledList?

  private static let lines = 3

  mutating func read(_ line: LineView, _ number: Int) -> [ScaledList.Finding] {
    var found: [ScaledList.Finding] = []
    if let open = list, number > open.whole.line + Self.lines { close(&found) }
    if case .cell = line.kind {
      close(&found)
      return found
    }
    for index in line.figures.indices where Self.isLevel(line.figures[index]) {
      let place = RecentFigures.Place(view: line, index: index, line: number)
      let words = GapWords(line: line, index: index).range()
      if let whole = levels.last(where: { $0.figure.isOfKind(place.figure) }), number - whole.line < 2,
        Self.openers.occur(in: line, opening(words, behind: whole, line)), !Self.closers.occur(in: line, words),
        !Self.balances.occur(in: whole.view, GapWords(line: whole.view, index: whole.index).range())
      {
        close(&found)
        list = ScaledList(whole: whole, first: place)
      } else if let open = list, open.whole.figure.isOfKind(place.figure) {
        let bracket = open.parts[0].figure.bracket
        if open.isFull || bracket != 0 && place.figure.bracket != bracket || Self.closers.occur(in: line, words) {
          close(&found)
        } else if place.figure.bracket == bracket {
          list?.add(place)
        }
      }
      if levels.count > 3 { levels.removeFirst() }
      levels.append(place)
    }
    return found
  }

  /// In a sentence of its own, the list is opened by the first words.
  private func opening(_ words: Range<Int>, behind whole: RecentFigures.Place, _ line: LineView) -> Range<Int> {
    let figure = line.figures(in: words.upperBound..<words.upperBound + 1).first
    guard let figure, whole.view !== line || whole.figure.sentence != line.figures[figure].sentence else {
      return words
    }
    let start = line.sentences[line.figures[figure].sentence].tokens.lowerBound
    return max(words.lowerBound, start)..<max(words.lowerBound, start, min(words.upperBound, start + 4))
  }

  mutating func close(_ found: inout [ScaledList.Finding]) {
    if let finding = list?.finding() { found.append(finding) }
    list = nil
  }

  /// An amount that may be a total or a part.
  private static func isLevel(_ figure: Figure) -> Bool {
    guard figure.upper == nil, figure.whole == nil, figure.rates.isEmpty, !figure.isDuration, figure.magnitude != nil,
      figure.comparison == .none || figure.role != .change
    else { return false }
    switch figure.unit {
    case .dong, .dollar, .otherMoney, .physical: break
    case nil: if figure.exponent == 0 && figure.value < ExactDecimal(100) || figure.noun.isEmpty { return false }
    default: return false
    }
    return [.level, .total, .part, .to, .remaining].contains(figure.role)
  }

  private static let openers = PhraseSet([
    "trong đó", "cụ thể", "gồm", "bao gồm", "trong số đó", "trong số này", "chia ra",
  ])
  private static let closers = PhraseSet([
    "tổng", "lũy kế", "luỹ kế", "tính chung", "cả nước", "toàn quốc", "đến nay", "bình quân", "trung bình", "mỗi",
    "kế hoạch", "dự toán",
  ])
  /// What is left of two, of which each may be more; what each has of them.
  private static let balances = PhraseSet([
    "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "cán cân", "chênh lệch", "lợi nhuận", "lãi", "lỗ", "bội chi",
    "bội thu", "mỗi", "bình quân", "trung bình", "mức đóng", "mức hỗ trợ", "định mức", "đơn giá", "giá bán", "lương",
  ])
}
