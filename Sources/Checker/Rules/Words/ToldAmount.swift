import Figures

/// An amount of running text, kept after its line is gone, with what ties it to those that say the same of a part: "toàn tỉnh tiếp
/// nhận 659.245 hồ sơ" and, a paragraph later, "cấp huyện tiếp nhận 340.060 hồ sơ". One reference, since each is held against dozens
/// of others.
final class ToldAmount: Sendable {
  let stored: StoredFigure
  /// In single units; below zero for a fall.
  let bounds: Bounds
  /// The last words that say something before the number: "tiếp nhận", "làm chết".
  let lead: [Word]
  /// Counted through the text.
  let sentence: Int
  let isBracketed: Bool
  let isChange: Bool
  /// Told as an aim: "chỉ tiêu 150 đảng viên".
  let isPlan: Bool
  /// "vốn tăng thêm 318 triệu USD": money that came, with no comparison.
  let isAdded: Bool
  /// 0 outside brackets; counted through its line.
  var bracket: Int { figure.bracket }
  let opening: Opening
  /// "Như vậy, …", "Tính chung …": its sentence sums up what stands before it.
  let isClosing: Bool
  /// Its words say that parts overlap, or that some are not told.
  let isLoose: Bool
  /// Of a fraction.
  let side: Side
  /// The percentage told right behind it, if any.
  let share: Figure?
  var figure: Figure { stored.figure }

  /// What opens a list right before it: "gồm", "trong đó", "cụ thể", or no more than a colon.
  enum Opening { case none, colon, words }

  /// "533/722 trường": two amounts told as one.
  enum Side { case alone, number, whole }

  /// Nil for what is no amount of its own: percentages, plans, bases, changes against a plan.
  init?(_ index: Int, _ line: LineView, sentencesBefore: Int, ofWhole: Bool = false) {
    var figure = line.figures[index]
    side = figure.whole == nil ? .alone : ofWhole ? .whole : .number
    if ofWhole {
      guard let whole = figure.whole else { return nil }
      figure.value = whole
    }
    figure.whole = nil
    isChange = figure.role == .change && figure.sign != 0
    isPlan = figure.role == .plan
    isAdded =
      isChange && figure.sign > 0 && figure.comparison == .none && figure.unit?.isMoney ?? false
    guard
      isChange
        ? Terms.isAmount(figure) && figure.comparison != .plan : isPlan ? Terms.isAmount(figure) : Terms.isTerm(figure),
      !figure.isSpelled || !figure.noun.isEmpty, !Terms(line: line).isGrade(index),
      let size = figure.bounds(), let signed = isChange && figure.sign < 0 ? size.negated : size
    else { return nil }
    bounds = signed
    stored = StoredFigure(figure, line)
    sentence = sentencesBefore + figure.sentence
    isAnyone = figure.unit == nil && Self.persons.contains { figure.noun.starts(with: $0) }
    isPerson = isAnyone || figure.unit == nil && NounKinship.arePeople(figure.noun, figure.noun)
    isBracketed = figure.bracket != 0
    let next = index + 1 < line.figures.count ? line.figures[index + 1] : nil
    share = next.flatMap { $0.isPercent && $0.sentence == figure.sentence ? $0 : nil }
    opening = Self.opening(index, line)
    let begin = line.sentences[figure.sentence].tokens
    isClosing = Self.closings.contains { PhraseScan(line: line).begins(begin, with: $0) }
    let label =
      GapWords(line: line, index: index).range()
      .lowerBound..<GapWords(line: line, index: index).after(8)
      .upperBound
    isLoose =
      ListWords(line: line).overlaps(in: label) || ListWords(line: line).leavesOut(in: label)
      || label.contains { Self.each.contains(line.tokens[$0].word) }
    let words = GapWords(line: line, index: index).own.lazy.map { line.tokens[$0] }.filter {
      $0.isWord && !Self.silent.contains($0.word)
    }
    lead = words.suffix(2).map(\.word)
  }

  private static func opening(_ index: Int, _ line: LineView) -> Opening {
    let gap = GapWords(line: line, index: index).range()
    let start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let scan = PhraseScan(line: line)
    if line.figures[index].opensList
      || openings.contains(where: { scan.begins(start..<gap.upperBound, with: $0) })
    {
      return .words
    }
    return line.hasMark(":", in: gap) ? .colon : .none
  }

  /// How two amounts come to say the same of a whole and of its part.
  enum Tie: CaseIterable { case lead, name, kind }

  func isTied(to whole: ToldAmount, by tie: Tie) -> Bool {
    guard isChange == whole.isChange, side == whole.side else { return false }
    switch tie {
    case .lead:
      guard !isChange, let last = lead.last, last == whole.lead.last,
        lead.count < 2 || whole.lead.count < 2 || lead == whole.lead
      else { return false }
      return Terms.fit(figure, to: whole.figure) != .none
    case .name: return figure.unit == nil && !figure.noun.isEmpty && figure.noun == whole.figure.noun
    case .kind:
      let fit = Terms.fit(figure, to: whole.figure)
      return fit == .sure || fit != .none && isAnyone && whole.isAnyone
    }
  }

  /// "26 đối tượng … 18 bị can": people, by whatever name.
  private let isAnyone: Bool

  let isPerson: Bool

  /// "32.657 hộ dư nợ" and "16.560 hộ vay vốn".
  var isHousehold: Bool { figure.unit == nil && figure.noun.first == Self.household }
  private static let household = Word("hộ")

  /// chết, bị thương, mất tích: what may be none of a part.
  var isHarm: Bool { lead.last.map(Self.harms.contains) ?? false || figure.noun.contains(where: Self.harms.contains) }

  var isExact: Bool { figure.approximation == .exact && figure.upper == nil }

  /// xã, doanh nghiệp, đơn vị: what can be counted in several parts at once.
  var mayRecur: Bool { figure.unit == nil && figure.noun.first.map(Self.recurring.contains) ?? true }

  /// "Đắk Lắk, Bình Phước mỗi tỉnh 4 ca": several parts told as one.
  private static let each = LineReader.words("mỗi đều")
  private static let persons = ["đối tượng", "bị can", "bị cáo", "người", "trường hợp", "đồng chí"].map(Word.phrase)
  private static let silent = LineReader.words(
    "có là đạt được với khoảng gần hơn trên đã ước tổng cho của lên thêm cả và số tăng giảm khi còn đang trong đó gồm")
  private static let closings = ["như vậy", "tính chung", "tổng", "cộng", "nâng"].map(Word.phrase)
  private static let openings = ["cụ thể", "trong đó", "trong số"].map(Word.phrase)
  private static let harms = LineReader.words("chết thương tích vong nạn")
  private static let recurring = LineReader.words(
    "xã phường huyện quận tỉnh thôn ấp tổ khu điểm địa đơn doanh cơ trường nước ngày lượt ngành lĩnh")
}
