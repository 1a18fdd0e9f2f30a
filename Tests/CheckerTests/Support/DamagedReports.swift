import TestSupport

/// Reports with words left out, told twice, moved, and joined to those of another: near what people write, and never thought of.
struct DamagedReports {
  private let texts: [[Substring]]
  private var random: SeededGenerator

  private static let marks = [",", ".", ";", ":", "(", ")", "-", "–", "/", "%", "=", "+", "\n"]
  private static let links = [
    "trong", "trên", "trong số", "trong tổng số", "trong đó", "gồm", "và", "với", "tăng", "giảm", "so với", "đạt",
    "chiếm", "còn lại", "từ", "lên",
    "hơn", "gần", "bình quân", "mỗi", "lần lượt", "tổng số", "không", "chưa", "năm", "khóa", "nhiệm kỳ", "thứ",
    "kế hoạch", "cùng kỳ",
  ]

  init(_ texts: [String], random: SeededGenerator) {
    self.texts = texts.map { $0.split(separator: " ") }.filter { $0.count > 3 }
    self.random = random
  }

  mutating func next() -> String {
    guard var words = texts.randomElement(using: &random) else { return "" }
    for _ in 0..<Int.random(in: 1...5, using: &random) { damage(&words) }
    // Sentences stay short now and then, so that ends meet.
    if Bool.random(using: &random) {
      let run = run(of: words, upTo: 24)
      words = Array(words[run])
    }
    return words.joined(separator: " ")
  }

  private mutating func damage(_ words: inout [Substring]) {
    let run = run(of: words, upTo: 6)
    let place = Int.random(in: 0...words.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: words.removeSubrange(run)
    case 1: words.insert(contentsOf: words[run], at: place)
    case 2:
      let moved = words[run]
      words.removeSubrange(run)
      words.insert(contentsOf: moved, at: min(place, words.count))
    case 3:
      guard let other = texts.randomElement(using: &random) else { return }
      let its = self.run(of: other, upTo: 30)
      words.replaceSubrange(run, with: other[its])
    case 4: words.insert(Substring(Self.links.randomElement(using: &random) ?? ""), at: place)
    case 5: words.insert(Substring(Self.marks.randomElement(using: &random) ?? ""), at: place)
    case 6:
      for index in run { words[index] = words[index].filter { !$0.isPunctuation }[...] }
    default:
      // One digit is another, or is lost.
      guard let index = run.first(where: { words[$0].contains(where: \.isNumber) }),
        let digit = words[index].indices.filter({ words[index][$0].isNumber }).randomElement(using: &random)
      else { return }
      let new = Bool.random(using: &random) ? String(Int.random(in: 0...9, using: &random)) : ""
      words[index].replaceSubrange(digit...digit, with: new)
    }
  }

  private mutating func run(of words: [Substring], upTo most: Int) -> Range<Int> {
    guard !words.isEmpty else { return 0..<0 }
    let first = Int.random(in: 0..<words.count, using: &random)
    return first..<min(words.count, first + Int.random(in: 1...most, using: &random))
  }
}
