import Figures

/// Which figures of a line may stand as terms of one sum, and what they add up to.
struct Terms {
  enum Fit: Int, Comparable {
    /// Of another kind.
    case none
    /// Both count, but different names: 64 tổ chức … 19 đảng bộ.
    case loose
    /// One of them names nothing: khiển trách 18.
    case bare
    /// The same unit, or names akin.
    case sure
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let line: LineView

  /// Most figures looked at on one side of a total.
  static let window = 30

  /// Whether a figure is an amount that could be added to others: no percentage, time, range or multiple.
  static func isAmount(_ figure: Figure) -> Bool {
    guard !figure.isDuration, figure.upper == nil, figure.rates.isEmpty || isCapacity(figure) else { return false }
    switch figure.unit {
    case .percent, .perMille, .points, .times: return false
    default: return !isGraded(figure.noun)
    }
  }

  /// 10.500 m³/ngày đêm, 120.000 tấn/năm: what several works can do in a day or a year adds up, as wages do not.
  private static func isCapacity(_ figure: Figure) -> Bool {
    guard case .physical = figure.unit else { return false }
    return figure.rates.count == 1 && figure.decimals == 0 && figure.value >= ExactDecimal(100)
  }

  /// 92 điểm, 30 tuổi; but not 23 điểm cầu, 7 điểm trường, 2 điểm nhóm.
  private static func isGraded(_ noun: [Word]) -> Bool {
    guard let first = noun.first, grades.contains(first) else { return false }
    return noun.count < 2 || !places.contains(noun[1])
  }

  /// Whether its words make it a term: what is told as a change, a plan or a base is none.
  static func isTerm(_ figure: Figure, withChanges: Bool = false) -> Bool {
    guard isAmount(figure) else { return false }
    switch figure.role {
    case .level, .part, .total, .remaining, .to, .share: return true
    case .change: return withChanges && figure.sign > 0 && figure.comparison == .none
    default: return false
    }
  }

  func fit(_ index: Int, to other: Int) -> Fit { Self.fit(line.figures[index], to: line.figures[other]) }

  static func fit(_ part: Figure, to total: Figure) -> Fit {
    guard isAmount(part), isAmount(total) else { return .none }
    if part.unit != nil || total.unit != nil {
      if part.unit == total.unit { return .sure }
      if isBare(part) || isBare(total) { return .bare }
      if part.unit == nil, part.exponent >= 6, part.noun.isEmpty, total.unit!.isMoney { return .bare }
      if total.unit == nil, total.exponent >= 6, total.noun.isEmpty, part.unit!.isMoney { return .bare }
      return .none
    }
    if part.noun.isEmpty || total.noun.isEmpty {
      return part.exponent == total.exponent || part.exponent == 0 && part.noun.isEmpty ? .bare : .loose
    }
    // đảng bộ and đảng viên begin alike and are two things.
    if part.noun[0] == total.noun[0] { return NounKinship.akin(part.noun, total.noun) ? .sure : .loose }
    if holds(part.noun, total.noun[0]) || holds(total.noun, part.noun[0]) { return .sure }
    let isSaidOfThings =
      generic.contains(total.noun[0]) && !people.contains(part.noun[0]) && !isOfPeople(part.noun, beside: total.noun)
    let isSaidOfPeople = people.contains(total.noun[0]) && !generic.contains(part.noun[0])
    return NounKinship.akin(part.noun, total.noun) || isSaidOfThings || isSaidOfPeople ? .sure : .loose
  }

  /// "24 tổ chức đảng, 37 đảng viên": people are no part of bodies.
  private static func isOfPeople(_ part: [Word], beside total: [Word]) -> Bool {
    total[0] == body && NounKinship.arePeople(part, part) && !NounKinship.arePeople(total, total)
  }

  /// doanh nghiệp FDI and FDI; but not tổ chức đảng and đảng viên.
  private static func holds(_ noun: [Word], _ word: Word) -> Bool {
    noun.contains(word) && !NounKinship.saysLittle(word)
  }

  /// A number and nothing else.
  static func isBare(_ figure: Figure) -> Bool { figure.unit == nil && figure.noun.isEmpty && figure.exponent == 0 }

  /// What a term stands for, a bare number in the unit of `model`.
  func bounds(_ index: Int, like model: Int) -> Bounds? {
    guard Self.isBare(line.figures[index]), line.figures[model].unit != nil || line.figures[model].exponent > 0 else {
      return line.figures[index].bounds()
    }
    var figure = line.figures[index]
    figure.unit = line.figures[model].unit
    figure.exponent = line.figures[model].exponent
    return figure.bounds()
  }

  /// The terms added up; where a bare number stands beside others with a unit, it is read in theirs.
  func sum(_ parts: ArraySlice<Int>, total: Int) -> Bounds? {
    let model = parts.last { !Self.isBare(line.figures[$0]) } ?? total
    var sum = Bounds(.zero)
    for part in parts {
      guard let value = bounds(part, like: model), let next = sum.plus(value) else { return nil }
      sum = next
    }
    return sum
  }

  /// The terms added up as they are printed, without what rounding leaves open.
  func printedSum(_ parts: ArraySlice<Int>, total: Int) -> Bounds? {
    let model = parts.last { !Self.isBare(line.figures[$0]) } ?? total
    var sum = ExactDecimal.zero
    for part in parts {
      guard let value = asPrinted(part, like: model), let next = try? sum.adding(value) else { return nil }
      sum = next
    }
    return Bounds(sum)
  }

  private func asPrinted(_ index: Int, like model: Int) -> ExactDecimal? {
    let figure = line.figures[index]
    return try? figure.value.shifted(by: Self.isBare(figure) ? line.figures[model].exponent : figure.exponent)
  }

  /// The total as it is judged: a bare one in the unit of its parts.
  func printed(_ total: Int, beside parts: ArraySlice<Int>) -> Figure {
    var figure = line.figures[total]
    if Self.isBare(figure),
      let model = parts.last(where: { line.figures[$0].unit != nil || line.figures[$0].exponent > 0 })
    {
      figure.unit = line.figures[model].unit
      figure.exponent = line.figures[model].exponent
    }
    return figure
  }

  /// 42 + 17 + 3
  func formula(_ parts: ArraySlice<Int>) -> String {
    parts.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  /// Numbers before these grade or place a thing.
  private static let grades = set("sao tuổi điểm")
  private static let places = set("cầu trường giao bán đến tiếp dừng đỗ kinh du thu đấu nhóm")
  /// Names general enough to be the whole of anything counted, and of anybody.
  private static let generic = set("tổ đơn trường")
  private static let people = set("người đồng")
  /// Of tổ chức.
  private static let body = Word("tổ")
}
