/// Kinds of a whole that everybody who writes reports knows, named in the words before or behind their shares: the sectors of an economy, the forms
/// of firms. Unlike ``KnownDivision`` it reads names with commas in them: "nông, lâm nghiệp, thủy sản".
struct ShareKinds: Sendable {
  /// In the order of ``needed``; then those that need not be told.
  let kinds: [PhraseSet]
  let needed: Int
  /// "dịch vụ và thuế": kinds of which one share may be told.
  let together: Set<Int>
  /// What they are shares of where the last of them is missing.
  let whole: PhraseSet

  static let all = [sectors, firms]

  /// Taxes on products employ nobody, owe nothing and are no firms.
  private static let sectors = ShareKinds(
    kinds: [
      PhraseSet(["nông nghiệp", "nông lâm", "nông ngư", "nông"]), PhraseSet(["công nghiệp", "xây dựng"]),
      PhraseSet(["dịch vụ"]),
      PhraseSet(["thuế"]),
    ], needed: 3, together: [2, 3],
    whole: PhraseSet(["lao động", "dư nợ", "cho vay", "tín dụng", "việc làm", "vốn đầu tư", "số doanh nghiệp"]))

  private static let firms = ShareKinds(
    kinds: [
      PhraseSet(["TNHH", "trách nhiệm hữu hạn"]), PhraseSet(["cổ phần"]),
      PhraseSet(["doanh nghiệp tư nhân", "DN tư nhân"]),
      PhraseSet(["hợp danh"]),
    ], needed: 3, together: [2, 3], whole: PhraseSet(["loại hình"]))

  /// The kinds named; nil where words of two that are never told together are there, or of something else that is called alike.
  func named(in range: Range<Int>, _ line: LineView) -> Set<Int>? {
    guard !Self.others.occur(in: line, range) else { return nil }
    let found = Set(kinds.indices.filter { kinds[$0].occur(in: line, range) })
    return found.count < 2 || found.isSubset(of: together) ? found : nil
  }

  func isComplete(_ kinds: Set<Int>) -> Bool { kinds.isSuperset(of: 0..<needed) }

  private static let others = PhraseSet(["phi nông", "nông thôn", "nông dân", "mua cổ phần", "cổ phần hóa"])
}
