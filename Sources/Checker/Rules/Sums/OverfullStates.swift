import Figures

/// Parts in states that no thing can be in at once, and of which two are more than there are things: "Trong 12 dự án có 9 dự án đã hoàn thành, 6
/// dự án chuyển tiếp".
struct OverfullStates {
  let line: LineView
  let parts: [Int]
  let total: Int

  var areMore: Bool {
    guard let whole = line.figures[total].bounds(), parts.count <= 8 else { return false }
    let ended = parts.filter { isKin($0) && isEnded($0) }
    let open = parts.filter { isKin($0) && isOpen($0) }
    return ended.contains { one in
      open.contains { other in
        // "trong đó đúng hạn 5.690 hồ sơ; đang giải quyết 162 hồ sơ": those are not among them.
        guard one != other, line.figures[one].clause == line.figures[other].clause,
          let first = line.figures[one].bounds(), let second = line.figures[other].bounds(),
          let sum = first.plus(second)
        else { return false }
        return sum.lower > whole.upper
      }
    }
  }

  private func isKin(_ part: Int) -> Bool { Kin.are(line.figures[part], line.figures[total]) }

  private func label(_ part: Int) -> Range<Int> {
    let own = GapWords(line: line, index: part).own
    let behind = Outcome(line: line, done: part, rest: part).behind(part)
    return own.lowerBound..<max(own.upperBound, behind.upperBound)
  }

  /// "đã hoàn thành", and no more: "hoàn thành giải phóng mặt bằng" is a step on the way.
  private func isEnded(_ part: Int) -> Bool {
    let label = label(part)
    guard !ListWords(line: line).hasAny(Self.negations, in: label) else { return false }
    return Self.endings.contains { phrase in
      label.contains { start in
        let end = start + phrase.count
        return end <= label.upperBound && phrase.indices.allSatisfy { line.tokens[start + $0].word == phrase[$0] }
          && (end == label.upperBound || line.tokens[end].kind == .mark || Self.further.contains(line.tokens[end].word)
            || line.figures[part].tokens.lowerBound == end)
      }
    }
  }

  private func isOpen(_ part: Int) -> Bool {
    let label = label(part)
    return Self.open.occur(in: line, label) && !ListWords(line: line).hasAny(Self.done, in: label)
  }

  private static let endings = [
    "hoàn thành", "khánh thành", "đi vào hoạt động", "đúng tiến độ", "đúng hạn", "đạt chuẩn", "giải quyết xong",
    "xử lý xong", "đã xong", "chấp hành tốt",
  ].map(Word.phrase)
  private static let further = LineReader.words("và đưa")
  private static let open = PhraseSet([
    "đang thi công", "đang xây dựng", "đang triển khai", "đang thực hiện", "đang giải quyết", "đang xử lý", "chưa",
    "chuyển tiếp", "chậm", "quá hạn", "vi phạm", "không đạt",
  ])
  private static let done = LineReader.words("xong")
  private static let negations = LineReader.words("chưa không chậm")
}
