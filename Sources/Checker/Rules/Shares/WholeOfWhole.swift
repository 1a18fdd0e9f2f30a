import Figures

/// Two wholes told together, the one a part of the other: "240 hộ nghèo trong tổng số 2.000 hộ, chiếm 12,0%; 60 hộ nghèo ở vùng cao, chiếm
/// 3,0%; 180 hộ nghèo do thiếu đất, chiếm 75,0%". What is told behind them may be of either, whichever the others prove.
struct WholeOfWhole {
  let sentence: SentenceView
  /// The percentage that is judged.
  let index: Int

  /// The parts of some trials held against the other of the two wholes; nothing where none is told.
  func trials(beside plain: [Trial]) -> [Trial] {
    guard sentence[index].decimals > 0 else { return [] }
    return plain.compactMap { trial in
      guard trial.computation.operands.count == 2, let part = trial.computation.operands.first,
        let other = other(than: trial.computation.operands[1]), other != part,
        isLarger(other, than: trial.computation.operands[1]) || isProved(other, by: part),
        let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: other, side: .figure))
      else { return nil }
      return Trial(
        computation: Claimant.Computation(result: result, formula: formula(), operands: [part, other]), subject: .share,
        accuses: false)
    }
  }

  /// The figure right beside a whole where the percentage behind both is just what the one is of the other.
  private func other(than whole: Int) -> Int? {
    let figures = sentence.line.figures
    return [whole + 1, whole - 1].first { other in
      let share = max(whole, other) + 1
      guard other >= 0, share < figures.count, share < index, figures[share].isPercent, figures[share].decimals > 0,
        figures[other].sentence == figures[whole].sentence, figures[share].sentence == figures[whole].sentence,
        figures[whole].whole == nil, figures[other].whole == nil, isOneKind(figures[other], figures[whole]),
        let first = figures[whole].bounds(), let second = figures[other].bounds()
      else { return false }
      let (part, all) = first.upper < second.lower ? (first, second) : (second, first)
      guard all.lower > part.upper, let result = part.percent(of: all) else { return false }
      return Agreement(result, with: figures[share]) == .exact
    }
  }

  /// What the whole is a part of, and not a part of it.
  private func isLarger(_ other: Int, than whole: Int) -> Bool {
    let figures = sentence.line.figures
    guard let its = figures[other].magnitude, let all = figures[whole].magnitude else { return false }
    return its > all
  }

  /// Of what is only the first of some parts others must be told too: "1.000 đảng viên, trong đó chính thức 900 (90,0%). Nữ 450, chiếm 50,0%".
  private func isProved(_ other: Int, by part: Int) -> Bool {
    ShareFamily(sentence: sentence, index: index, part: part).proof(
      of: ShareSearch.Whole(index: other, side: .figure)) != .none
  }

  /// "hộ nghèo" and "hộ toàn huyện": the share says what their names do not.
  private func isOneKind(_ one: Figure, _ other: Figure) -> Bool {
    one.isSurelyLike(other) || one.isCount && other.isCount && !one.noun.isEmpty && one.noun.first == other.noun.first
  }
}
