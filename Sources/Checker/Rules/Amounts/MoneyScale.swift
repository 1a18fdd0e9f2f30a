import Figures

/// Whether an amount can be what is printed, beside others of the same money.
struct MoneyScale {
  let line: LineView
  let index: Int
  let near: [RecentFigures.Place]
  private var figure: Figure { line.figures[index] }

  /// The amount that shows that this one cannot be.
  var witness: RecentFigures.Place? {
    guard let size = figure.magnitude, size > .zero, !near.isEmpty, !speaksOfTheWorld else { return nil }
    return tooLarge(size) ?? unscaled(size) ?? fewDollars(size) ?? moved(size) ?? ofFew(size) ?? belowItsParts(size)
      ?? shared(size)
  }

  // MARK: More than all have

  /// "5 dự án với tổng vốn 709.983 tỷ đồng. Tính đến nay có 204 dự án với tổng vốn 396.184 tỷ đồng"
  private func ofFew(_ size: ExactDecimal) -> RecentFigures.Place? {
    guard figure.exponent >= 6, figure.decimals == 0, isThreeBehindMark, figure.approximation == .exact,
      let few = count(before: index, line), let less = try? size.shifted(by: -3),
      // "69 lượt điều chỉnh giảm 568 tỷ đồng, trong đó 10 dự án tăng 984 tỷ đồng, 6 dự án giảm 1.552 tỷ đồng": what is left of both.
      !GapWords(line: line, index: index).range().contains(where: { line.tokens[$0].word == Self.falling })
    else { return nil }
    return near.first { other in
      guard let all = other.figure.magnitude, size > all, less < all, let many = count(before: other.index, other.view),
        few.noun.prefix(2) == many.noun.prefix(2), few.value > .zero,
        let tenfold = try? few.value.multiplied(by: Self.ten), many.value >= tenfold
      else { return false }
      let sentence = other.view.sentences[other.figure.sentence].tokens
      return Self.running.occur(in: other.view, sentence.lowerBound..<other.figure.tokens.lowerBound)
    }
  }

  /// The things that have the money, counted right before it.
  private func count(before index: Int, _ line: LineView) -> Figure? {
    guard index > 0, line.figures[index - 1].sentence == line.figures[index].sentence else { return nil }
    let count = line.figures[index - 1]
    let gap = line.figures[index].tokens.lowerBound - count.tokens.upperBound
    return count.isCount && count.whole == nil && count.noun.count > 1 && gap <= 20 && count.approximation == .exact
      ? count : nil
  }

  private static let falling = Word("giảm")
  private static let running = PhraseSet(["đến nay", "lũy kế", "luỹ kế", "toàn tỉnh", "tổng số", "hiện có"])

  // MARK: More than there is

  /// 2.962 tỷ USD beside 4,85 tỷ USD; 49.800 nghìn tỷ đồng beside 66.780 tỷ đồng.
  private func tooLarge(_ size: ExactDecimal) -> RecentFigures.Place? {
    let (most, usual) = figure.unit == .dollar ? (Self.dollars, Self.usualDollars) : (Self.dong, Self.usualDong)
    guard size >= most else { return nil }
    let others = near.filter { ($0.figure.magnitude ?? most) < most }
    guard let nearest = others.first, others.allSatisfy({ ($0.figure.magnitude ?? most) < usual }) else { return nil }
    return nearest
  }

  // MARK: Single đồng

  /// "Doanh thu quý III ước đạt 9.216 đồng, 9 tháng 25.131 tỷ đồng"
  private func unscaled(_ size: ExactDecimal) -> RecentFigures.Place? {
    guard figure.exponent == 0, size < Self.small, figure.approximation != .about else { return nil }
    let words = GapWords(line: line, index: index).range()
    let behind = GapWords(line: line, index: index).after(3)
    guard Self.sums.occur(in: line, words), !Self.prices.occur(in: line, words.lowerBound..<behind.upperBound),
      !line.hasMark("/", in: behind)
    else { return nil }
    return near.first { other in
      other.view === line && other.figure.sentence == figure.sentence && other.figure.exponent >= 6
        && isWithin(other.figure.value, figure.value, Self.hundred)
    }
  }

  /// "thu hút vốn FDI đạt 298,1 USD", and dự án of 109,9 triệu USD in the next sentence: nobody's capital is of less than a thousand dollars.
  private func fewDollars(_ size: ExactDecimal) -> RecentFigures.Place? {
    guard isCapitalOfFewDollars else { return nil }
    return near.first { $0.view === line && isOfMany($0.figure) }
  }

  var isCapitalOfFewDollars: Bool {
    guard figure.unit == .dollar, figure.exponent == 0, figure.value < ExactDecimal(1000), figure.value > .zero else {
      return false
    }
    let words = GapWords(line: line, index: index).range()
    let behind = GapWords(line: line, index: index).after(3)
    return Self.capital.occur(in: line, words) && !Self.each.occur(in: line, words.lowerBound..<behind.upperBound)
      && !line.hasMark("/", in: behind)
  }

  /// Millions beside it, in as many digits.
  func isOfMany(_ other: Figure) -> Bool {
    other.unit == figure.unit && other.exponent >= 6 && isWithin(other.value, figure.value, Self.hundred)
  }

  // MARK: Its parts, its share

  /// "1,1 tỷ USD … 428 triệu USD. Tổng vốn thu hút được đạt 1,53 triệu USD": a thousandth of what the two before it make.
  private func belowItsParts(_ size: ExactDecimal) -> RecentFigures.Place? {
    guard figure.exponent >= 6, figure.tellingDigits > 2, figure.role != .change,
      Self.total.occur(in: line, GapWords(line: line, index: index).range())
    else { return nil }
    let before = near.filter { other in
      (other.view !== line || other.index < index) && other.figure.magnitude.map { $0 > size } ?? false
        && other.figure.role != .plan
    }
    guard before.count > 1, let one = before[0].figure.magnitude, let two = before[1].figure.magnitude,
      let sum = try? one.adding(two), let less = try? sum.shifted(by: -3)
    else { return nil }
    var printed = figure
    printed.approximation = .exact
    return Agreement(Bounds(less), with: printed) == .exact ? before[0] : nil
  }

  /// "tổng vốn đăng ký 1,723 tỷ USD; vốn thực hiện 985,9 tỷ USD, chiếm 57,2% tổng vốn đăng ký": a thousandth of it is just that share.
  private func shared(_ size: ExactDecimal) -> RecentFigures.Place? {
    let share = index + 1
    guard share < line.figures.count, line.figures[share].isPercent, line.figures[share].role == .share,
      line.figures[share].decimals > 0, line.figures[share].sentence == figure.sentence,
      line.figures[share].value >= ExactDecimal(5), line.figures[share].value < Self.hundred,
      line.figures[share].tokens.lowerBound - figure.tokens.upperBound < 5, let part = try? size.shifted(by: -3),
      let slack = try? line.figures[share].value.divided(by: ExactDecimal(200), places: 4)
    else { return nil }
    return near.first { other in
      guard other.view === line, other.index < index, other.figure.sentence == figure.sentence,
        let whole = other.figure.magnitude, size > whole, part < whole,
        let result = Bounds(part).percent(of: Bounds(whole)),
        let gap = try? result.lower.subtracting(line.figures[share].value)
      else { return false }
      return gap.magnitude <= slack
    }
  }

  // MARK: The mark moved

  /// 6.736 tỷ beside 7,067 tỷ and 331 triệu: 6,736 is what the two leave.
  private func moved(_ size: ExactDecimal) -> RecentFigures.Place? {
    guard figure.exponent >= 6, figure.approximation != .about, figure.tellingDigits > 3, isThreeBehindMark,
      let exact = try? size.shifted(by: figure.decimals == 3 ? 3 : -3), let half = figure.halfStep,
      let slack = try? half.shifted(by: figure.decimals == 3 ? 3 : -3)
    else { return nil }
    let sums = near.filter { $0.figure.tellingDigits > 2 && $0.figure.role != .change }
    for whole in sums {
      guard let all = whole.figure.magnitude, all > exact, isOff(size, all), isWithin(all, exact, Self.ten) else {
        continue
      }
      for rest in sums where rest.spot != whole.spot {
        guard let part = rest.figure.magnitude, part < all, let left = try? all.subtracting(part),
          let gap = try? left.subtracting(exact),
          let room = [whole, rest].map({ $0.figure.halfStep ?? .zero }).max().flatMap({ try? $0.adding(slack) }),
          gap.magnitude <= room, isFine(room, exact)
        else { continue }
        return whole
      }
    }
    return nil
  }

  /// A fit to one part in a thousand.
  private func isFine(_ room: ExactDecimal, _ exact: ExactDecimal) -> Bool {
    (try? room.multiplied(by: ExactDecimal(1000)) <= exact) ?? false
  }

  /// A part above its whole, or below a hundredth of it.
  private func isOff(_ size: ExactDecimal, _ all: ExactDecimal) -> Bool {
    size > all || ((try? size.multiplied(by: Self.hundred) < all) ?? false)
  }

  /// 6.736, 2,372
  private var isThreeBehindMark: Bool {
    figure.decimals == 3
      || figure.decimals == 0 && figure.value >= ExactDecimal(1000) && figure.value < ExactDecimal(1_000_000)
  }

  private func isWithin(_ one: ExactDecimal, _ two: ExactDecimal, _ factor: ExactDecimal) -> Bool {
    guard let high = try? two.multiplied(by: factor), let low = try? one.multiplied(by: factor) else { return false }
    return one <= high && two <= low
  }

  /// Worldwide amounts, and what is paid to and fro, know no bound.
  private var speaksOfTheWorld: Bool {
    let sentence = line.sentences[figure.sentence].tokens
    let start = max(sentence.lowerBound, figure.tokens.lowerBound - 60)
    return Self.world.occur(in: line, start..<min(sentence.upperBound, figure.tokens.upperBound + 20))
  }

  private static let hundred = ExactDecimal(100)
  private static let ten = ExactDecimal(10)
  private static let small = ExactDecimal(1_000_000)
  private static let dollars = ExactDecimal(1_000_000_000_000)
  private static let usualDollars = ExactDecimal(100_000_000_000)
  private static let dong = ExactDecimal(20_000_000_000_000_000)
  private static let usualDong = ExactDecimal(1_000_000_000_000_000)
  private static let world = PhraseSet([
    "thế giới", "toàn cầu", "nước Mỹ", "Hoa Kỳ", "Trung Quốc", "châu Âu", "thanh toán", "giao dịch", "chuyển tiền",
    "chứng khoán",
  ])
  private static let sums = PhraseSet([
    "doanh thu", "thu ngân sách", "nộp ngân sách", "tổng vốn", "vốn đăng ký", "vốn đầu tư", "kim ngạch",
    "giá trị sản xuất", "dư nợ", "tổng thu", "tổng chi", "xuất khẩu", "nhập khẩu", "tổng mức",
  ])
  private static let capital = PhraseSet([
    "tổng vốn", "vốn đăng ký", "vốn đầu tư", "vốn FDI", "số vốn", "kim ngạch", "thu hút", "tổng giá trị",
  ])
  private static let each = PhraseSet(["mỗi", "một", "bình quân", "trung bình", "mức", "phí", "lương", "người", "suất"])
  private static let total = PhraseSet(["tổng vốn", "tổng số vốn", "tổng kim ngạch", "tổng thu", "tổng chi"])
  private static let prices = PhraseSet([
    "giá", "mỗi", "một", "bình quân", "trung bình", "mức", "phí", "lương", "thu nhập", "người", "suất", "đơn giá",
    "hỗ trợ", "trợ cấp",
  ])
}
