/// Who signs papers of a sign: TTg is the Prime Minister, UBND a people's committee.
enum SignedIssuer {
  /// The kind of issuer that the sign names; nil where it names none that is known.
  static func kind(ofSign body: [Word]) -> Int? { body.count == 1 ? signs[body[0]] : nil }

  /// The kind of issuer that the words name.
  static func kind(ofName words: [Word]) -> Int? {
    let committee = CitedIssuer(words).committee
    let name = committee.isEmpty ? words : committee
    return names.first { name.starts(with: $0.words) }?.kind
  }

  /// Whether the sign is of one kind of issuer and the name of another.
  static func contradict(sign body: [Word], name words: [Word]) -> Bool {
    guard let mine = kind(ofSign: body), let its = kind(ofName: words) else { return false }
    // The Prime Minister is often named for the Government.
    return mine != its && !(mine == 3 && its == 0)
  }

  private static let signs: [Word: Int] = [
    Word("TTg"): 0, Word("UBND"): 1, Word("HĐND"): 2, Word("CP"): 3, Word("TU"): 4, Word("TW"): 5,
  ]
  private static let names: [(words: [Word], kind: Int)] = [
    ("Thủ tướng", 0), ("UBND", 1), ("Ủy ban nhân dân", 1), ("Chủ tịch UBND", 1), ("Chủ tịch Ủy ban nhân dân", 1),
    ("HĐND", 2), ("Hội đồng nhân dân", 2), ("Chính phủ", 3), ("Tỉnh ủy", 4), ("Thành ủy", 4), ("Bộ Chính trị", 5),
    ("Ban Bí thư", 5), ("Trung ương", 5),
  ].map { (Word.phrase($0.0), $0.1) }
}
