import Figures

/// Rests that are of something else than the fraction that stands nearest.
extension SecondThoughts {
  func isOtherRest(_ draft: Draft) -> Bool {
    guard ["sum.remaining", "change.difference"].contains(draft.rule.identifier),
      case .arithmetic(.remainder, _, _, _, _) = draft.wording, let stated = line.figure(at: draft.figure)
    else { return false }
    let operands = others(in: draft)
    if operands.count == 2, isOfEarlierWhole(operands, stated) || isOfNearerPart(operands, stated) { return true }
    guard operands.count == 1, let part = operands.first, part < stated, line.figures[part].whole != nil,
      let rest = line.figures[stated].magnitude
    else { return false }
    return isToThreshold(part, stated) || isOfSeveralFractions(part, stated, rest) || isOfOthers(part, stated, rest)
  }

  /// "phấn đấu đưa 2.500 lao động đi làm việc …. Kết quả được 1.874 người, gồm …. Nữ có 658 người. Cần đưa đi thêm 626 người": a figure told
  /// farther off and the larger of the two give it exactly.
  private func isOfEarlierWhole(_ operands: [Int], _ stated: Int) -> Bool {
    guard let rest = line.figures[stated].magnitude, rest >= Self.telling,
      let done = operands.compactMap({ line.figures[$0].magnitude }).max()
    else { return false }
    return (max(0, stated - 14)..<stated).contains { place in
      guard !operands.contains(place), !line.figures[place].isPercent, line.figures[place].isLike(line.figures[stated]),
        let whole = line.figures[place].magnitude
      else { return false }
      return (try? whole.subtracting(done)) == rest
    }
  }

  /// "có 320 lô, đã giao 285 lô …. Đã thu tiền của 270 lô, còn 15 lô chưa nộp": the figure right before it, nearer than either of the two, and
  /// one told before give it exactly.
  private func isOfNearerPart(_ operands: [Int], _ stated: Int) -> Bool {
    guard let rest = line.figures[stated].magnitude, let last = operands.max(), last < stated,
      let near = (last + 1..<stated).last(where: { isLevelLike($0, stated) }),
      line.figures[near].sentence == line.figures[stated].sentence, let part = line.figures[near].magnitude
    else { return false }
    return (max(0, near - 14)..<near).contains { place in
      isLevelLike(place, stated)
        && line.figures[place].magnitude.flatMap({ try? $0.subtracting(part) }) == rest
    }
  }

  private func isLevelLike(_ place: Int, _ stated: Int) -> Bool {
    let figure = line.figures[place]
    return !figure.isPercent && figure.upper == nil && figure.role != .change
      && figure.isSurelyLike(line.figures[stated])
  }

  /// "186/214 trạm có bác sĩ (86,9%), chưa đạt 95% theo kế hoạch, còn thiếu 18 trạm", "5/14 xã (quy định tối thiểu 50%, còn thiếu 2 xã)": what is
  /// wanting to that.
  private func isToThreshold(_ part: Int, _ stated: Int) -> Bool {
    let way = line.figures[part].tokens.upperBound..<line.figures[stated].tokens.lowerBound
    guard let share = line.figures[part].fractionShare, Self.goals.occur(in: line, way) else { return false }
    return (part + 1..<stated).contains {
      line.figures[$0].isPercent && !Agreement(share, with: line.figures[$0]).holds
    }
  }

  /// "98/124 xã có sân thể thao, 86/124 xã có nhà văn hóa; còn 11 xã chưa có cả hai": those of whom neither is told are fewer than either rest.
  private func isOfSeveralFractions(_ part: Int, _ stated: Int, _ rest: ExactDecimal) -> Bool {
    guard let whole = line.figures[part].whole, let own = try? whole.subtracting(line.figures[part].value), rest < own
    else { return false }
    let first = line.sentences[line.figures[stated].sentence].figures.lowerBound
    return (first..<stated).suffix(10).contains { other in
      other != part && line.figures[other].whole == whole
        && (try? whole.subtracting(line.figures[other].value)).map { rest < $0 } ?? false
    }
  }

  /// "214/240 hộ ký cam kết, trong đó 198 hộ đã lắp, còn 16 hộ chưa lắp"; "xong 6.412/7.486 việc có điều kiện; chưa có điều kiện 1.862 việc; tổng số
  /// 9.348 việc": another figure of the sentence and one of the two give it exactly. "Hiện trữ 41,6 triệu m3; hồ lớn nhất 18,2/21 triệu m3. Các hồ còn
  /// lại 23,4 triệu m3": so does one told before the fraction in its own sentence.
  private func isOfOthers(_ part: Int, _ stated: Int, _ rest: ExactDecimal) -> Bool {
    guard let whole = line.figures[part].whole else { return false }
    let value = line.figures[part].value
    let sentence = line.sentences[line.figures[stated].sentence].figures
    let own = line.sentences[line.figures[part].sentence].figures
    if (max(own.lowerBound, part - 6)..<part).contains(where: { place in
      guard line.figures[place].isSurelyLike(line.figures[stated]), line.figures[place].whole == nil,
        let all = line.figures[place].magnitude, let some = line.figures[part].magnitude
      else { return false }
      return (try? all.subtracting(some)) == rest
    }) {
      return true
    }
    let near = max(sentence.lowerBound, part - 6)..<max(part, min(sentence.upperBound, stated + 5))
    return near.contains { place in
      guard place != part, place != stated, !line.figures[place].isPercent, line.figures[place].whole == nil,
        let other = line.figures[place].magnitude
      else { return false }
      return (try? other.subtracting(value)) == rest || (try? value.subtracting(other)) == rest
        || (try? whole.subtracting(other)) == rest && place < stated || (try? other.subtracting(whole)) == rest
    }
  }

  /// Small numbers are soon some difference.
  private static let telling = ExactDecimal(20)
  private static let goals = PhraseSet([
    "tối thiểu", "quy định", "yêu cầu", "kế hoạch", "chỉ tiêu", "mục tiêu", "chưa đạt",
  ])
}
