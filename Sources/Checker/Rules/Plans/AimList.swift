/// Lists of aims: what follows "Mục tiêu … :" point by point.
enum AimList {
  /// Whether a line belongs to the list of aims opened before it.
  static func continues(_ isOpen: Bool, _ line: LineView) -> Bool {
    guard isOpen, let first = line.tokens.first else { return false }
    return line.kind == .item || first.isMark("-") || first.isMark("+") || first.isMark("*") || first.isMark("•")
  }

  /// Whether a line ends in a colon and speaks of aims.
  static func opens(_ line: LineView) -> Bool {
    guard let last = line.tokens.last, last.isMark(":") else { return false }
    for index in line.tokens.indices.suffix(60) where line.tokens[index].isWord && index + 1 < line.tokens.count {
      if heads.contains(where: { $0.0 == line.tokens[index].word && $0.1 == line.tokens[index + 1].word }) {
        return true
      }
    }
    return false
  }

  private static let heads = ["mục tiêu", "chỉ tiêu", "phấn đấu", "nhiệm vụ", "phương hướng"].map {
    let words = Word.phrase($0)
    return (words[0], words[1])
  }
}
