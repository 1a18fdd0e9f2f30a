import Figures
import Language

/// "25.9140 tỷ đồng", "33.008.7 tỷ đồng", "1,792,62 tỷ đồng": marks that part neither thousands nor decimals, so that
/// nobody can say which number is meant, unless other figures prove it (``RestoredNumber``). Two such marks are wrong however they are read; four
/// digits behind a lone dot are asked about. "31.42 con": what is counted has no decimals; "14,206 hộ" is right, and not written as it should be
/// (``CountForm``).
struct NumberFormRule: LineByLineRule {
  static let description = RuleDescription(
    "number.form", .order, vi: "Dấu ngăn cách trong số viết sai quy cách", en: "A number whose marks make no sense")

  var drafts: [Draft] = []
  private var title: [Figure]?

  init() {}

  mutating func read(_ line: LineView) {
    defer { if title == nil { title = line.tokens.count < 40 ? Array(line.figures.prefix(4)) : [] } }
    for index in line.tokens.indices where line.tokens[index].isNumber {
      let count = CountForm(line: line, token: index)
      let isBroken = isMeasured(index, line) && !isNumbering(index, line) && isBroken(bytes(of: index, line))
      guard isBroken || count != nil else { continue }
      let printed = line.text(index..<index + 1)
      let spot = line.spot(index..<index + 1)
      if isBroken, let place = line.figures(in: index..<index + 1).first,
        let proof = RestoredNumber(line: line, index: place, title: title ?? []).proof()
      {
        drafts.append(draft(place, proof, line))
        continue
      }
      if let count, let place = line.figures(in: index..<index + 1).first {
        drafts.append(draft(count, place, line))
        continue
      }
      drafts.append(
        Draft(
          rule: Self.description, verdict: isLone(bytes(of: index, line)) ? .unverifiable : .inconsistent,
          strength: .certain, figure: spot,
          operands: [Draft.Part(spot: spot)], stated: printed, expected: nil,
          wording: .said(
            summary: Phrases.NumberForm.broken(printed), explanation: Phrases.NumberForm.why,
            suggestion: Phrases.NumberForm.lookUp)))
    }
  }

  private func draft(_ index: Int, _ proof: RestoredNumber.Proof, _ line: LineView) -> Draft {
    let figure = line.figures[index]
    let right = VietnameseNumber.write(proof.right) + Writing.unit(of: figure, line)
    let printed = Writing.printed(figure, line)
    return Draft(
      rule: Self.description, verdict: .inconsistent, strength: .certain, figure: line.spot(of: figure),
      operands: (proof.others + [index]).map { line.part(line.figures[$0]) }, stated: line.text(figure.number),
      expected: proof.right.plain,
      wording: .said(
        summary: Phrases.NumberForm.meant(printed, right), explanation: Phrases.NumberForm.why,
        suggestion: Phrases.Claims.write(right, for: printed)))
  }

  private func draft(_ count: CountForm, _ index: Int, _ line: LineView) -> Draft {
    let figure = line.figures[index]
    let printed = line.text(figure.number)
    let right = count.meant.map { VietnameseNumber.write($0) }
    return Draft(
      rule: Self.description, verdict: count.meant == nil ? .inconsistent : .rounded, strength: .certain,
      figure: line.spot(of: figure), operands: [line.part(figure)], stated: printed, expected: count.meant?.plain,
      wording: .said(
        summary: Phrases.NumberForm.counted(printed, count.noun), explanation: Phrases.NumberForm.why,
        suggestion: right.map { Phrases.Claims.write($0, for: printed) } ?? Phrases.NumberForm.lookUp))
  }

  /// "25.9140": may be a number with four decimals.
  private func isLone(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count { $0 == Self.dot || $0 == Self.comma } == 1 }

  private func bytes(of index: Int, _ line: LineView) -> ArraySlice<UInt8> {
    let start = line.bytes.startIndex
    return line.bytes[start + Int(line.tokens[index].start)..<start + Int(line.tokens[index].end)]
  }

  /// Two marks of one kind with other than three digits behind one of them; or four digits and more behind a lone dot.
  private func isBroken(_ bytes: ArraySlice<UInt8>) -> Bool {
    let marks = bytes.filter { $0 == Self.dot || $0 == Self.comma }
    let groups = bytes.split(whereSeparator: { $0 == Self.dot || $0 == Self.comma }, omittingEmpty: false)
    guard let first = marks.first, marks.allSatisfy({ $0 == first }), groups.allSatisfy({ !$0.isEmpty }),
      (1...3).contains(groups[0].count), groups[0].first != Self.zero
    else { return false }
    let rest = groups.dropFirst()
    if marks.count == 1 { return first == Self.dot && rest.allSatisfy { $0.count == 4 } }
    return marks.count < 5 && rest.contains { $0.count != 3 } && rest.contains { $0.count == 3 }
  }

  /// Money, a measure or people stand right behind.
  private func isMeasured(_ index: Int, _ line: LineView) -> Bool {
    var next = index + 1
    // "1.0648.217/1.083.406 cử tri"
    if next + 1 < line.tokens.count, line.tokens[next].isMark("/"), line.tokens[next + 1].isNumber { next += 2 }
    guard next < line.tokens.count else { return false }
    return line.tokens[next].isWord && Self.units.contains(line.tokens[next].word)
  }

  /// "Mục 1.2.3 triệu …": a heading's number, a version.
  private func isNumbering(_ index: Int, _ line: LineView) -> Bool {
    index == 0 || line.tokens[index - 1].isWord && Self.headings.contains(line.tokens[index - 1].word)
  }

  private static let dot = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let zero = UInt8(ascii: "0")
  private static let units = LineReader.words(
    "tỷ tỉ triệu nghìn ngàn đồng USD ha hecta tấn tạ kg người hộ dự km m² con cử khẩu học lao vụ xe lượt phiếu")
  private static let headings = LineReader.words("mục điều khoản điểm bản bảng biểu số phụ lục chương tiết")
}

extension ArraySlice<UInt8> {
  fileprivate func split(whereSeparator isMark: (UInt8) -> Bool, omittingEmpty: Bool) -> [ArraySlice<UInt8>] {
    split(maxSplits: Int.max, omittingEmptySubsequences: omittingEmpty, whereSeparator: isMark)
  }
}
