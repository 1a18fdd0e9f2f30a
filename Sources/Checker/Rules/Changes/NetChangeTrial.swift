import Figures

/// Tuyển mới 3.240 người, thôi việc 2.915 người, tăng ròng 325 người: what came less what went.
struct NetChangeTrial {
  let sentence: SentenceView
  let net: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var reader: StockReader { StockReader(line: line) }

  /// Whether the words before a figure say that it is what is left of ups and downs.
  static func isNet(_ index: Int, _ line: LineView) -> Bool { sign(index, line) != 0 }

  private static func sign(_ index: Int, _ line: LineView) -> Int {
    let own = GapWords(line: line, index: index).own
    if ups.occur(in: line, own) { return 1 }
    return downs.occur(in: line, own) ? -1 : 0
  }

  func draft() -> Draft? {
    let sign = Self.sign(net, line)
    for range in [max(0, net - 12)..<net, net + 1..<min(line.figures.count, net + 12)] {
      let flows = range.filter { line.figures[$0].sentence + 1 >= sentence.number && flow($0) != 0 }
        .filter { line.figures[$0].sentence <= sentence.number + 1 }
      guard flows.contains(where: { flow($0) > 0 }), flows.contains(where: { flow($0) < 0 }) else { continue }
      guard let result = sum(flows, exactly: false), let shown = sum(flows, exactly: true) else { return nil }
      let right = sign > 0 ? result : result.negated
      let printed = sign > 0 ? shown : shown.negated
      guard let right, let printed else { return nil }
      let holds = Agreement(right, with: line.figures[net]).holds
      guard holds || isPlain(flows, right) else { return nil }
      return Claimant(sentence: sentence, rule: rule).draft(
        net, Claimant.Computation(result: printed, formula: formula(flows, sign), operands: flows),
        subject: sign > 0 ? .increase : .decrease,
        verdict: holds ? Agreement(right, with: line.figures[net]).verdict : .inconsistent)
    }
    return nil
  }

  /// 1 for what came, -1 for what went: by its own words, or by "tăng" and "giảm".
  private func flow(_ index: Int) -> Int {
    let figure = line.figures[index]
    guard Terms.isAmount(figure), figure.whole == nil, terms.fit(index, to: net) >= .bare, figure.comparison == .none,
      !Self.isNet(index, line)
    else { return 0 }
    let own = reader.flow(index)
    if own != 0 { return own }
    return figure.role == .change ? figure.sign : 0
  }

  private func sum(_ flows: [Int], exactly: Bool) -> Bounds? {
    var sum = Bounds(.zero)
    for index in flows {
      let amount = exactly ? terms.printedSum([index], total: net) : terms.bounds(index, like: net)
      guard let amount, let next = flow(index) > 0 ? sum.plus(amount) : sum.minus(amount) else { return nil }
      sum = next
    }
    return sum
  }

  /// Nothing else of the kind stands between the flows, and all is printed exactly.
  private func isPlain(_ flows: [Int], _ right: Bounds) -> Bool {
    let all = flows + [net]
    guard right.lower > .zero, let told = flows.first, let last = flows.last,
      all.allSatisfy({ line.figures[$0].approximation == .exact && line.figures[$0].upper == nil })
    else { return false }
    let first = line.sentences[line.figures[told].sentence].figures.lowerBound
    return (first...last).allSatisfy {
      flows.contains($0) || $0 == net || !Terms.isAmount(line.figures[$0]) || terms.fit($0, to: net) < .bare
    }
  }

  private func formula(_ flows: [Int], _ sign: Int) -> String {
    let came = flows.filter { flow($0) == sign }
    let went = flows.filter { flow($0) == -sign }
    let plus = came.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
    return ([plus] + went.map { Writing.number(line.figures[$0], line) }).joined(separator: " − ")
  }

  private static let ups = PhraseSet(["tăng ròng", "tăng thuần", "thực tăng", "tăng thực tế", "tăng thực"])
  private static let downs = PhraseSet(["giảm ròng", "giảm thuần", "thực giảm", "giảm thực tế", "giảm thực"])
}
