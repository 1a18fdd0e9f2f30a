import Figures

/// Sums whose words say that the parts overlap, or that what stands beside the total is no part of it.
extension SecondThoughts {
  func isOfOverlap(_ draft: Draft) -> Bool {
    if isOfRemaining(draft) { return true }
    guard Self.added.contains(draft.rule.identifier), let total = line.figure(at: draft.figure) else { return false }
    let parts = others(in: draft).sorted()
    guard let first = parts.first, let last = parts.last else { return false }
    return isCountedTwice(total, parts, last, draft) || isNumberOfThem(total, first)
      || isFullWithoutLast(total, parts) || isOfOtherSum(draft, total, parts)
      || isBesideAnother(min(total, first), max(total, first))
      || isOfAnotherKind(total, parts, draft)
  }

  private static let added: Set<String> = ["sum.parts", "sum.across", "sum.division", "sum.levels", "part.bound"]

  // MARK: Counted twice

  /// "gồm 64 em do Hội Phụ nữ, 31 em do Công an, 24 em do Đoàn Thanh niên; có 7 em được hai đơn vị cùng nhận": those who are counted
  /// twice, told in the same sentence.
  private func isCountedTwice(_ total: Int, _ parts: [Int], _ last: Int, _ draft: Draft) -> Bool {
    guard draft.rule.identifier != "part.bound" else { return false }
    let end = line.sentences[line.figures[max(last, total)].sentence].tokens.upperBound
    let start = line.figures[last].tokens.upperBound
    // "Cả hai đợt đã trao 811 suất": of the total itself, this says nothing.
    var behind = [start..<max(start, end)]
    if total > last {
      let own = GapWords(line: line, index: total).range(32)
      let mark = own.last { line.tokens[$0].kind == .mark } ?? start
      behind = [start..<max(start, mark), line.figures[total].tokens.upperBound..<end]
    }
    if let sum = sum(of: draft), let whole = line.figures[total].magnitude, sum > whole,
      behind.contains(where: { Self.twice.occur(in: line, $0) })
    {
      return true
    }
    // "214 hộ nuôi cả lợn và gà": one of the parts itself.
    let first = min(parts[0], total)
    return draft.rule.identifier == "sum.across"
      && Self.both.occur(in: line, line.figures[first].tokens.lowerBound..<end)
  }

  // MARK: Not its parts

  private static let dimensions = LineReader.words("rộng cao sâu dày")

  /// "17 hợp tác xã ngừng hoạt động, gồm 9 …, 8 … và 1 hợp tác xã giải thể": those before the last one, of which
  /// another deed is told, make the whole exactly.
  private func isFullWithoutLast(_ total: Int, _ parts: [Int]) -> Bool {
    guard parts.count > 2, parts[0] > total, let last = parts.last, let whole = line.figures[total].magnitude else {
      return false
    }
    let before = line.figures[parts[parts.count - 2]].tokens.upperBound
    let end = line.sentences[line.figures[last].sentence].tokens.upperBound
    let behind = line.figures[last].tokens.upperBound..<min(end, line.figures[last].tokens.upperBound + 10)
    guard sum(parts.dropLast().compactMap { line.figures[$0].magnitude }) == whole else { return false }
    // "dài 652,8 m, gồm cầu chính 383,3 m và đường dẫn 269,5 m, rộng 20,5 m"
    if GapWords(line: line, index: last).own.contains(where: { Self.dimensions.contains(line.tokens[$0].word) }) {
      return true
    }
    return (before..<line.figures[last].tokens.lowerBound).contains { line.tokens[$0].word == Self.also }
      && Self.deeds.occur(in: line, behind)
      && !Self.deeds.occur(in: line, line.figures[total].tokens.lowerBound..<before)
  }

  /// "Ba cuộc thanh tra gồm 14 đơn vị, lần lượt 6, 5 và 5 đơn vị": a number in words, and things of another kind.
  private func isNumberOfThem(_ total: Int, _ first: Int) -> Bool {
    let (whole, part) = (line.figures[total], line.figures[first])
    return whole.isSpelled && first == total + 1 && !part.isSpelled && !whole.noun.isEmpty && !part.noun.isEmpty
      && whole.noun.first != part.noun.first && whole.magnitude ?? .zero < part.magnitude ?? .zero
  }

  /// "Lô 1 gồm 12 kiện, lô 2 gồm 18 kiện"; "khu số 2 gồm 25 lô; khu số 3 gồm 42 lô": each is told by itself, for none has room for the other.
  private func isBesideAnother(_ total: Int, _ first: Int) -> Bool {
    guard let whole = line.figures[total].magnitude, let part = line.figures[first].magnitude,
      part > whole
    else { return false }
    let leads = [total, first].map { index in line.figures[index].leads.contains { $0.cue == .consistsOf } }
    return leads[0] && leads[1]
  }

  /// "bầu thêm 2 trong số 4 người còn lại": those of whom some are taken are told as known.
  private func isOfRemaining(_ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.remaining", let rest = figure(at: draft.figure),
      rest.tokens.lowerBound > 1
    else { return false }
    let before = rest.tokens.lowerBound - 2
    return line.tokens[before].word == Self.within && line.tokens[before + 1].word == Self.number
  }

  /// "khởi tố 298 vụ, …, số còn lại xử lý 37 đối tượng": cases and people.
  private func isOfAnotherKind(_ total: Int, _ parts: [Int], _ draft: Draft) -> Bool {
    guard draft.rule.identifier == "sum.division", parts.count == 2, line.figures[total].isCount,
      !line.figures[total].noun.isEmpty
    else { return false }
    let its = line.figures[total].noun
    let kinds = parts.map { part in
      let noun = line.figures[part].noun
      return noun.isEmpty || noun.first == its.first || NounKinship.akin(noun, its) || NounKinship.arePeople(noun, its)
        || NounKinship.areCases(noun, of: its)
    }
    return line.figures[parts[0]].noun.first == its.first && !kinds[1]
  }

  private static let deeds = PhraseSet(["giải thể", "thành lập", "sáp nhập", "chuyển đổi", "thu hồi", "phá sản"])
  private static let within = Word("trong")
  private static let number = Word("số")
  private static let twice = PhraseSet([
    "cả hai", "cả ba", "hai đơn vị", "hai cuộc", "hai lần", "hai vụ", "hai nơi", "làm hai", "đồng thời thuộc",
    "trùng nhau", "tính trùng",
    "cùng nhận", "cùng tham gia cả", "vừa là", "vừa thuộc",
    "lần hai", "lần thứ hai", "ở nhiều", "nhiều lần",
  ])
  private static let both = PhraseSet([
    "nuôi cả", "trồng cả", "có cả", "làm cả", "sản xuất cả", "tham gia cả", "làm hai",
  ])
}
