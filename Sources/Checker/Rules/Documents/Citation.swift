/// A document where a text cites it, with what is said of it there.
struct Citation: Sendable {
  /// What kind of document it is, by its sign or else by its name.
  var kind: Word
  var number: Int
  /// Digits as printed, without leading zeros.
  var sign: Word
  var body: [Word]
  var year: Int?
  /// With the sign's letters as they are printed: `16-Ctr/TU`.
  var printed: String
  var spot: Spot
  /// Which sentence of the whole text.
  var sentence: Int
  var date: WrittenDate?
  var dateSpot: Spot?
  /// Day and month, where the year is not printed: số 12-QĐ/TU ngày 9/5.
  var dayOnly: WrittenDate?
  /// Who issued it, capitals and all folded: `ban thường vụ thành ủy`.
  var issuer: [Word]
  /// Where the issuer is named, if behind the citation.
  var issuerSpot: Spot?
  /// The words after "về", at most six; no more than stand before a mark where that is enough to tell the subject.
  var subject: [Word]
  /// The document it carries out, where the words say so: its kind and number.
  var parent: Parent?
  /// "thay thế", "khóa trước" stand near: another document of the same number may be meant.
  var isContrasted: Bool
  /// "nêu trên", "nói trên" stand behind.
  var isNamedAbove: Bool
  /// No issuer stands behind; or another document, or words for carrying one out, stand before, so that the issuer may
  /// be that one's.
  var isWithinOther: Bool

  struct Parent: Hashable, Sendable {
    var kind: Word
    var number: Int
  }

  var hasSign: Bool { sign != .none }

  /// Party papers are numbered with a dash and per term, those of the State with a slash and per year.
  var isParty: Bool { !hasSign || Self.partyBodies.contains(body.first ?? .none) }

  private static let partyBodies = LineReader.words(
    "TW TU ĐU HU QU BTCTW BTCTU VPTW VPTU UBKTTW UBKTTU BCĐTW BTGTW BTV ĐUKCN ĐUKKT CB")
}
