/// Whether figures of two times, and the change between them, bear one name.
struct StateNames {
  let line: LineView

  // MARK: One figure beside another

  /// Whether a level is of the kind that the change counts: one unit, or one name.
  func fits(_ change: Int, _ level: Int) -> Bool {
    let stated = line.figures[change]
    let figure = line.figures[level]
    if stated.unit == .points { return figure.isPercent }
    let isCase = stated.noun.starts(with: Self.cases) && figure.unit == nil
    guard figure.unit == stated.unit, stated.isDuration || isCase || figure.isLike(stated),
      figure.isCount || !stated.isCount
    else {
      return false
    }
    // "tăng 3,3 chi bộ" is no difference of two counts.
    if stated.unit == nil, stated.decimals > 0, figure.isCount { return false }
    if stated.unit != nil || stated.noun.isEmpty || figure.noun.isEmpty { return true }
    if stated.noun[0] == figure.noun[0] {
      return stated.noun.count < 2 || figure.noun.count < 2 || stated.noun[1] == figure.noun[1]
    }
    return !isNamedKind(stated.noun) || !isNamedKind(figure.noun)
      || Lexicon.abbreviations[stated.noun[0]] == figure.noun || Lexicon.abbreviations[figure.noun[0]] == stated.noun
  }

  /// One unit, or names that begin alike.
  func areOfOneKind(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (line.figures[one], line.figures[other])
    guard left.unit == right.unit, left.isDuration == right.isDuration else { return false }
    if left.unit != nil { return true }
    return !left.noun.isEmpty && !right.noun.isEmpty && zip(left.noun.prefix(2), right.noun.prefix(2)).allSatisfy(==)
  }

  /// "3.427 tỷ đồng, bình quân 5,6 tỷ đồng/ha; so với mức 4,7 tỷ đồng/ha": those for one of the same as the base; all of
  /// them where there are none.
  func ofOneRate(_ levels: [Int], as base: Int) -> [Int] {
    let alike = levels.filter { line.figures[$0].rates == line.figures[base].rates }
    return alike.isEmpty ? levels : alike
  }

  /// "59 đơn vị", "16 người": whatever was counted.
  private func isNamedKind(_ noun: [Word]) -> Bool { !isGeneral(noun) }

  /// "tăng 127 tổ chức" of công đoàn cơ sở; but "tổ chức đảng" names what it counts.
  func isGeneral(_ noun: [Word]) -> Bool { noun == Self.bodies || Self.general.contains { noun.starts(with: $0) } }

  /// "giảm 42,9% về số dự án nhưng tăng 24,7% về vốn"; "giảm 40,9% số vụ và 57,1% số người"
  func isSpokenOf(_ level: Int, behind change: Int) -> Bool {
    let words = label(change)
    let noun = line.figures[level].noun
    // "giảm 24% tổ chức và 19,3% đảng viên"
    if noun.count > 1, words.count > 1, words.prefix(2) == noun.prefix(2) { return true }
    guard words.first == Self.about || words.first == Lexicon.so, words.count > 1 else { return false }
    let start = words[0] == Self.about && words[1] == Lexicon.so && words.count > 2 ? 2 : 1
    let subject = Array(words.dropFirst(start).prefix(2))
    let figure = line.figures[level]
    if figure.unit?.isMoney ?? false { return Self.monies.contains(subject[0]) }
    if figure.unit != nil { return Self.sizes.contains(subject[0]) }
    return !figure.noun.isEmpty && zip(figure.noun, subject).allSatisfy { $0 == $1 }
  }

  /// "40,9% số vụ", "24,7% về vốn"
  func namesItsSubject(behind change: Int) -> Bool {
    label(change).first.map { $0 == Self.about || $0 == Lexicon.so } ?? false
  }

  /// Whether the words behind both numbers are the same to their end: dự án trong nước, not dự án FDI.
  func isNamed(_ level: Int, as change: Int) -> Bool {
    let mine = label(change)
    let its = label(level)
    guard !mine.isEmpty, !its.isEmpty else { return false }
    return mine == its
  }

  /// The words behind a number, up to the next mark or "và".
  private func label(_ index: Int) -> [Word] {
    var words: [Word] = []
    var token = line.figures[index].tokens.upperBound
    let end = line.sentences[line.figures[index].sentence].tokens.upperBound
    while token < end, words.count < 6, line.tokens[token].isWord, !Self.ends.contains(line.tokens[token].word) {
      words.append(line.tokens[token].word)
      token += 1
    }
    return words
  }

  // MARK: What is spoken of

  /// Whether two levels of one unit are of one thing: one of them says nothing that the other does not say too.
  func areOne(_ first: Int, _ second: Int) -> Bool {
    func ownWords(_ index: Int) -> Set<Word> {
      line.figures[index].noun.isEmpty ? content(index) : content(index).subtracting(Self.agents)
    }
    let mine = ownWords(first)
    let its = ownWords(second)
    if mine.isSubset(of: its) || its.isSubset(of: mine) { return true }
    // "Dư nợ các doanh nghiệp trong KCN, KCX là …": the comma parts two names.
    return mine.isSubset(of: content(second, isWhole: true)) || its.isSubset(of: content(first, isWhole: true))
  }

  /// Whether the words before the first change name nothing but what the levels name.
  func speaks(of levels: [Int], head: Int, isBare: Bool) -> Bool {
    let words = content(head, isChange: true).subtracting(line.figures[head].noun.isEmpty ? [] : Self.agents)
      .subtracting(Self.measures)
    guard !isBare, !words.isEmpty else { return true }
    var known = Set<Word>()
    for level in levels {
      known.formUnion(content(level))
      known.formUnion(line.figures[level].noun)
    }
    return words.isSubset(of: known)
  }

  /// Whether the words before a change hold the whole name, of two syllables or more.
  func isWithin(_ noun: [Word], head: Int) -> Bool {
    noun.count > 1 && !isGeneral(noun) && Set(noun).isSubset(of: content(head, isChange: true))
  }

  /// The words before a figure, after the last mark, and its name.
  private func content(_ index: Int, isChange: Bool = false, isWhole: Bool = false) -> Set<Word> {
    let figure = line.figures[index]
    var start = PastWords(line: line, index: index).lead
    if index > 0 {
      let before = line.figures[index - 1]
      var end =
        before.isDuration
        ? before.nounTokens.lowerBound + 1 : max(before.tokens.upperBound, before.nounTokens.upperBound)
      // "so với mức 4,7 tỷ đồng/ha của năm 2021"
      while end + 1 < line.tokens.count, line.tokens[end].isMark("/"), line.tokens[end + 1].isWord { end += 2 }
      start = start.clamped(to: min(end, start.upperBound)..<start.upperBound)
    }
    let mark = isWhole ? nil : start.last { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(":") }
    // "triệu đồng/người/tháng so với mức cũ": the rate is that of the figure before.
    let compared = isChange ? nil : figure.leads.last { $0.cue == .comparedTo && start.contains($0.token) }?.end
    let first = max(mark.map { $0 + 1 } ?? start.lowerBound, compared ?? start.lowerBound)
    var words = Set<Word>()
    for token in first..<max(first, figure.tokens.lowerBound)
    where line.tokens[token].isWord && !Self.empty.contains(line.tokens[token].word) {
      words.insert(line.tokens[token].word)
    }
    return words
  }

  /// "Đảng bộ tăng 57 đảng viên": who has them.
  private static let agents = LineReader.words("đảng bộ ban quản lý tỉnh thành phố huyện khu toàn đoàn cơ quan công ty")
  /// "tỷ lệ tăng đoàn viên", "kim ngạch tăng", "con số này tăng": words for the size of a thing, not the thing.
  private static let measures = LineReader.words("tỷ lệ tốc độ kim ngạch chỉ số tiêu lượng con kết quả do vậy")
  private static let cases = Word.phrase("trường hợp")
  private static let about = Word("về")
  private static let monies = LineReader.words("vốn kinh tiền giá doanh trị")
  private static let sizes = LineReader.words("diện chiều quy")
  private static let bodies = Word.phrase("tổ chức")
  private static let general = ["đơn vị", "người", "đồng chí", "trường hợp", "em", "cơ sở"].map(Word.phrase)
  private static let ends = LineReader.words("và cùng với so lên xuống còn thì nay như vào tại")
  private static let empty = LineReader.words(
    "và đã cũng đồng thời chỗ là này với của các những trong qua toàn cả nhiệm kỳ khóa giai đoạn năm tháng quý "
      + "ngày mỗi hằng hàng bình quân trung từ đến hết tới được ấy mốc nhưng về sẽ chỉ khoảng hơn gần trên ước "
      + "đạt tổng số cộng có mới một hai ba tương đương ứng theo đó như vậy nay lũy kế còn tăng giảm lên xuống "
      + "thêm đi so cùng trước ngoái đầu cuối thì nếu khi lúc hồi con mức thay vì cũ ban hiện tại tính điểm "
      + "nghĩa tức gấp lần nâng rút phát triển thành cắt vỏn vẹn lượt sau đây thực cao thấp nhiều ít bằng ra kể "
      + "chiều dài diện tích quy mô ròng I II III IV")
}
