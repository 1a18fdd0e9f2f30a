import Figures

/// "Xuất khẩu đạt 533 triệu USD, gồm: thủy sản 19 triệu USD, may mặc 66 triệu USD …"; "GRDP đạt 6.794 tỷ đồng. Khu vực nông nghiệp đạt 1.379
/// tỷ đồng …. Khu vực công nghiệp đạt 3.019 tỷ đồng": the parts of one list, or told by sentences or lines that begin alike,
/// come to no more than the total before them. Says only what fits.
struct ToldLists {
  typealias Place = ToldBounds.Place

  /// A total of the last line that told one, and what the lines since then told that begin alike.
  private struct Open {
    var whole: Place
    var lead: [Word] = []
    var parts: [Place] = []
  }

  private var open: [Open] = []
  private static let most = 300
  private static let reach = 40
  private static let kept = 4
  private static let sentences = 6

  mutating func read(_ line: LineView) -> [ToldTie] {
    var found = carriedOn(line)
    var last = 0
    var totals: [Place] = []
    for index in line.figures.indices.prefix(Self.most) {
      guard isTotal(index, line) || isOverall(index, line) else { continue }
      let whole = Place(view: line, index: index)
      if totals.count < Self.kept, !whole.figure.isPercent, PartWords(line: line, index: index).opening?.kind != .list {
        totals.append(whole)
      }
      guard index >= last else { continue }
      let lists = [listed(whole), told(whole), pointed(whole)]
      guard let parts = lists.first(where: { isPartly($0, of: whole) }) else { continue }
      last = parts[1].index
      found.append(ToldTie(.partly, whole, parts))
    }
    if !totals.isEmpty { open = open.filter { !$0.parts.isEmpty }.prefix(Self.kept) + totals.map { Open(whole: $0) } }
    return found
  }

  /// What the lists that are open at the end of the text come to.
  func finished() -> [ToldTie] {
    open.compactMap { isPartly($0.parts, of: $0.whole) ? ToldTie(.partly, $0.whole, $0.parts) : nil }
  }

  // MARK: Across lines

  /// "Khu vực công nghiệp …" after "Khu vực nông nghiệp …"; "Nhiều huyện …, như: A 19 vụ, B 12 vụ" of the line before.
  private mutating func carriedOn(_ line: LineView) -> [ToldTie] {
    guard !open.isEmpty, !line.figures.isEmpty else { return [] }
    let start = line.tokens.first.map { $0.kind == .mark ? 1 : 0 } ?? 0
    let lead = line.tokens.dropFirst(start).prefix(2).map(\.word)
    var found: [ToldTie] = []
    var still: [Open] = []
    for var list in open {
      if let parts = listed(belowLineOf: list.whole, line), isPartly(parts, of: list.whole) {
        found.append(ToldTie(.partly, list.whole, parts))
        continue
      }
      let first = Place(view: line, index: 0)
      let isNext =
        lead.count == 2 && !lead.contains(.none) && !Self.leads.contains(lead[0])
        && (list.lead.isEmpty || list.lead == lead) && first.figure.sentence == 0 && isOfKind(first, list.whole)
        && isPart(first, beside: list.parts.last) && list.parts.count < Self.sentences
      if isNext {
        list.lead = lead
        list.parts.append(first)
        still.append(list)
      } else if isPartly(list.parts, of: list.whole) {
        found.append(ToldTie(.partly, list.whole, list.parts))
      }
    }
    open = still
    return found
  }

  private func listed(belowLineOf whole: Place, _ line: LineView) -> [Place]? {
    guard let opening = PartWords(line: line, index: 0).opening, opening.kind == .list,
      Self.several.contains(line.tokens[0].word) || opening.isFirst
    else { return nil }
    return parts(from: 0, behind: opening, line, of: whole)
  }

  // MARK: In one line

  private func isTotal(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    guard Terms.isAmount(figure), figure.bracket == 0, figure.whole == nil, figure.unit != nil || !figure.noun.isEmpty
    else { return false }
    return [.level, .total, .to].contains(figure.role) || PartWords(line: line, index: index).isAddition
  }

  /// "trong mức tăng 5,73% của toàn nền kinh tế"
  private func isOverall(_ index: Int, _ line: LineView) -> Bool {
    line.figures[index].isPercent && Self.overall.occur(in: line, GapWords(line: line, index: index).range())
  }

  /// Less than the whole, and at least a tenth of it.
  private func isPartly(_ parts: [Place], of whole: Place) -> Bool {
    guard parts.count > 1, let all = whole.figure.magnitude else { return false }
    var sum = ExactDecimal.zero
    for part in parts {
      guard let size = part.figure.magnitude, let next = try? sum.adding(size) else { return false }
      sum = next
    }
    guard let tenfold = try? sum.multiplied(by: ExactDecimal(10)) else { return false }
    return sum < all && tenfold >= all
  }

  /// Behind one opening word, in its sentence or at the beginning of the next: gồm, trong đó, như, a colon.
  private func listed(_ whole: Place) -> [Place] {
    let line = whole.view
    let sentence = whole.figure.sentence
    for index in (whole.index + 1..<line.figures.count).prefix(Self.reach) {
      let part = line.figures[index]
      guard part.sentence <= sentence + 1 else { break }
      guard Terms.isAmount(part), isOfKind(Place(view: line, index: index), whole) else { continue }
      // What stands before the opening is told of another.
      guard let its = PartWords(line: line, index: index).opening, its.kind == .list,
        its.token >= whole.figure.tokens.upperBound,
        part.sentence == sentence || its.isFirst || index == line.sentences[part.sentence].figures.lowerBound,
        !line.hasMark(";", in: its.token..<max(its.token, part.tokens.lowerBound)),
        // "Cụ thể, doanh thu đạt …, lợi nhuận đạt …": of two things.
        line.tokens[its.token].word != Self.inDetail
      else { return [] }
      return parts(from: index, behind: its, line, of: whole)
    }
    return []
  }

  private func parts(from first: Int, behind opening: PartWords.Opening, _ line: LineView, of whole: Place) -> [Place] {
    var parts: [Place] = []
    for index in (first..<line.figures.count).prefix(Self.reach) {
      let place = Place(view: line, index: index)
      guard place.figure.sentence == line.figures[first].sentence else { break }
      guard Terms.isAmount(place.figure), isOfKind(place, whole) else { continue }
      let words = PartWords(line: line, index: index)
      // "doanh thu đạt 700 tỷ đồng, trong đó công ty mẹ 300 tỷ đồng; lợi nhuận đạt 91 tỷ đồng"
      guard words.opening == opening, words.told.isDisjoint(with: Self.profits) else { break }
      if isPart(place, beside: parts.last) { parts.append(place) }
    }
    return parts
  }

  /// By sentences that begin with the same words: "Khu vực …".
  private func told(_ whole: Place) -> [Place] {
    let line = whole.view
    var parts: [Place] = []
    var lead: [Word] = []
    let first = whole.figure.sentence + 1
    for sentence in (first..<max(first, line.sentences.count)).prefix(Self.sentences) {
      let words = line.sentences[sentence].tokens.prefix(2).map { line.tokens[$0].word }
      if lead.isEmpty { lead = words }
      guard words == lead, !words.contains(.none), !Self.leads.contains(words[0]),
        let index = line.sentences[sentence].figures.first
      else { break }
      let place = Place(view: line, index: index)
      guard Terms.isAmount(place.figure), isOfKind(place, whole), isPart(place, beside: parts.last) else { break }
      parts.append(place)
    }
    return parts
  }

  /// "trong mức tăng 5,7%, nông nghiệp đóng góp 0,4 điểm phần trăm, dịch vụ đóng góp 2,6 điểm phần trăm"
  private func pointed(_ whole: Place) -> [Place] {
    let line = whole.view
    guard whole.figure.isPercent, whole.figure.role == .growth || whole.figure.role == .level else { return [] }
    return (whole.index + 1..<line.figures.count).prefix(Self.reach / 2).map { Place(view: line, index: $0) }.filter {
      $0.figure.unit == .points && $0.figure.sentence <= whole.figure.sentence + 3
        && Self.given.occur(in: line, GapWords(line: line, index: $0.index).range())
    }
  }

  private func isOfKind(_ part: Place, _ whole: Place) -> Bool {
    let (piece, all) = (part.figure, whole.figure)
    if piece.unit != nil || all.unit != nil { return piece.unit == all.unit }
    guard !piece.noun.isEmpty, !all.noun.isEmpty else { return false }
    return NounKinship.akin(piece.noun, all.noun) || NounKinship.arePeople(piece.noun, all.noun)
  }

  /// Told as an amount of its own, all in brackets or none.
  private func isPart(_ place: Place, beside brother: Place?) -> Bool {
    let figure = place.figure
    guard
      [.level, .part].contains(figure.role) || figure.role == .change && figure.sign > 0 && figure.comparison == .none,
      figure.whole == nil
    else { return false }
    return brother.map {
      ($0.figure.bracket == 0) == (figure.bracket == 0) && $0.figure.role.isLevel == figure.role.isLevel
    }
      ?? true
  }

  /// Sentences that begin so tell of another time, or go on about the same.
  private static let leads = LineReader.words("tháng quý năm lũy luỹ tính đến trong có tổng toàn số từ kết qua theo")
  private static let profits = LineReader.words("nhuận lãi LNST LNTT")
  private static let given = PhraseSet(["đóng góp"])
  private static let overall = PhraseSet([
    "mức tăng", "mức tăng trưởng", "tăng trưởng chung", "GRDP", "GDP", "tốc độ tăng",
  ])
  private static let inDetail = Word("cụ")
  private static let several = LineReader.words("nhiều một các trong")
}

extension Role {
  fileprivate var isLevel: Bool { self != .change }
}
