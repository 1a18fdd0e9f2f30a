import Figures

/// What a rule calls wrong where the words themselves tie the figures otherwise: "đầu kỳ …, tuyển mới …, nghỉ việc …" is no list of parts,
/// "xử phạt 4 vụ, nhắc nhở 6 vụ trên 250 vụ, bằng 4%" is of both together. The other reading takes the accusation's place, right or wrong.
struct OtherReading {
  let line: LineView

  enum Answer {
    /// Nothing else is said.
    case stands
    /// The figures are not tied so, and what they are tied to is not printed.
    case falls
    case reads(Draft)
  }

  /// Each accusation as it stands, in its other reading, or not at all. What is only asked is told where its other reading holds.
  func temper(_ drafts: [Draft]) -> [Draft] {
    guard drafts.contains(where: { $0.verdict == .inconsistent || isAsked($0) }) else { return drafts }
    return drafts.compactMap { draft in
      guard draft.verdict == .inconsistent || isAsked(draft) else { return draft }
      switch answer(draft) {
      case .stands: return draft
      case .falls: return draft.verdict == .inconsistent ? nil : draft
      case .reads(let other): return draft.verdict == .inconsistent || other.verdict == .consistent ? other : draft
      }
    }
  }

  private func isAsked(_ draft: Draft) -> Bool {
    draft.verdict == .unverifiable && SecondThoughts.sums.contains(draft.rule.identifier)
  }

  private func answer(_ draft: Draft) -> Answer {
    guard let stated = line.figure(at: draft.figure) else { return .stands }
    let operands = draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != stated }
    guard !operands.isEmpty else { return .stands }
    let rule = draft.rule.identifier
    if rule == "share.percent" { return SharesReadOtherwise(line: line, stated: stated, operands: operands).answer() }
    if SecondThoughts.sums.contains(rule) {
      // What the others leave of a total: "4 thay vì 5".
      if case .arithmetic(.part, _, _, _, _) = draft.wording, operands.count > 1 {
        let parts = (operands.dropFirst() + [stated]).sorted()
        return SumsReadOtherwise(line: line, total: operands[0], parts: parts, draft: draft).answer()
      }
      return SumsReadOtherwise(line: line, total: stated, parts: operands.sorted(), draft: draft).answer()
    }
    if rule == "rate.average" || rule == "rate.product" {
      return RatesOfOtherPeriods(line: line, stated: stated, operands: operands).answer()
    }
    return .stands
  }
}

extension LineView {
  /// The sentence a figure stands in.
  func view(of figure: Int) -> SentenceView {
    let number = figures[figure].sentence
    return SentenceView(line: self, sentence: sentences[number], number: number)
  }
}
