import Figures

/// Whether the words say that a percentage is a part's share of a whole.
struct ShareEvidence {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  let part: Int
  let whole: ShareSearch.Whole

  private var figure: Figure { sentence[index] }
  private var piece: Figure { sentence[part] }
  private var all: Figure { sentence[whole.index] }

  /// "N, trong đó M …, chiếm x%"; "trong N … có M …, chiếm x%".
  var isPlain: Bool { isIncluded || isWithin }

  /// The only figure of the part's kind that is large enough: enough where nothing else fits.
  var isOnlyOne: Bool {
    guard whole.side == .figure, isToldBare || isNote, figure.leads.contains(where: { $0.cue == .share }),
      !figure.isSaidToAttain || isNote, isAlike, whole.index < part, endsHere || isNote,
      [.level, .total].contains(all.role)
    else { return false }
    let isHome = sentence.range.contains(whole.index) && all.clause == piece.clause
    let isBefore = all.sentence + 1 >= figure.sentence && !hasOwnShare
    if isBefore, isNamedByWhole {
      return !candidates.contains {
        $0 != whole.index && sentence[$0].value != all.value && sentence[$0].isSurelyLike(piece) && !isListed($0)
      }
    }
    guard isHome || isBefore && (isSameName || all.sentence == piece.sentence && isNearly) else { return false }
    // What comes as near is not borne out by what sentences before tell.
    let isNarrow = !isHome && !isSameName
    return !candidates.contains {
      $0 != whole.index && sentence[$0].value != all.value
        && (!isNarrow || sentence[$0].sentence == piece.sentence)
    }
  }

  /// "xử lý 57 đảng viên, bằng 71% cùng kỳ; cấp ủy viên là 17 người, chiếm 27,7%": within an eighth of what the two give.
  private var isNearly: Bool {
    guard let (result, _) = ShareSearch.percent(sentence, part, whole) else { return false }
    return Claimant.isNear(result, figure, 8)
  }

  /// "…, trong đó 80 đồng chí mới, 50 đồng chí là nữ, chiếm 25%": a later part of the list whose whole stands before it.
  var isOfList: Bool {
    guard whole.side == .figure, isToldBare, isOpen, figure.role == .share, !figure.isSaidToAttain, endsHere,
      isAlike || isKinPart, let first = listHead(of: part), whole.index < first,
      all.sentence == piece.sentence, (all.magnitude ?? .zero) > (sentence[first].magnitude ?? .zero)
    else { return false }
    return !(whole.index + 1..<first).contains {
      sentence[$0].isLike(all) && [.level, .total, .to].contains(sentence[$0].role) && sentence[$0].bracket == 0
        && !sentence[$0].isPercent
    }
  }

  /// The first part, called one, of the list in which a figure stands.
  private func listHead(of member: Int) -> Int? {
    var place = member - 1
    while sentence.range.contains(place), member - place < 8, sentence[place].clause == sentence[member].clause {
      if sentence[place].role == .part { return sentence[place].isLike(sentence[member]) ? place : nil }
      guard sentence[place].isPercent || sentence[place].isLike(sentence[member]) else { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether a figure is a part, or stands in a list of parts.
  private func isListed(_ other: Int) -> Bool {
    if sentence[other].role == .part { return true }
    var place = other - 1
    while place >= 0, other - place < 8, sentence[place].sentence == sentence[other].sentence,
      sentence[place].clause == sentence[other].clause
    {
      if sentence[place].role == .part { return true }
      place -= 1
    }
    return false
  }

  /// "Tổng số 180 đại biểu …. Đại biểu nữ 54 đồng chí, chiếm 30%": the part's own words begin with the whole's name.
  private var isNamedByWhole: Bool {
    guard all.isCount, let first = all.noun.first, piece.isCount else { return false }
    let own = GapWords(line: sentence.line, index: part).own
    let words = own.lazy.map { sentence.line.tokens[$0].word }.filter { !Self.openers.contains($0) }
    guard words.first == first else { return false }
    return all.noun.count == 1 || words.dropFirst().first == all.noun[1]
  }

  private static let openers = Set(["số", "các", "trong", "đó", "riêng"].map { Word($0) })

  /// The nearest figure of the part's own kind: enough for a slip of the pen.
  var isNatural: Bool {
    whole.side == .figure && whole.index < part && isToldBare && piece.isSurelyLike(all)
      && (figure.role == .share || figure.role == .equivalent) && all.sentence + 1 >= figure.sentence
      && all.approximation == .exact && endsHere && isOpen
  }

  /// The figure that would be tried first: the nearest of the part's kind before it, the percentage told of the part or
  /// noted by it.
  var isFirst: Bool {
    whole.index < part && (isToldBare || isNote) && isAlike && (figure.role == .share || figure.role == .equivalent)
      && all.sentence + 1 >= figure.sentence && all.approximation == .exact && (endsHere || isNote) && isOpen
      && [.level, .total, .to, .part].contains(all.role) && piece.approximation == .exact
  }

  /// Told in one clause, or as a part, or of what is called a total: more than that the figures stand near.
  var isTied: Bool { isPart || all.role == .total || all.sentence == piece.sentence && all.clause == piece.clause }

  /// Any figure of the part's kind, wherever it stands, that the words let the percentage be told of.
  var isPossible: Bool {
    (isToldBare || isNote) && piece.isSurelyLike(all) && (figure.role == .share || figure.role == .equivalent)
      && all.approximation == .exact && piece.approximation == .exact && all.role != .plan && all.role != .base
  }

  /// Figures near the part of which it may be one.
  private var candidates: [Int] {
    let low = max(0, part - 12)
    let high = min(sentence.line.figures.count, index + 3)
    return (low..<high).filter { other in
      let its = sentence[other]
      guard other != part, other != index, !its.isPercent, !its.isDuration, its.unit != .times, its.isLike(piece),
        its.bracket == 0 || its.role != .base && its.role != .plan,
        let size = its.magnitude, let mine = piece.magnitude
      else { return false }
      if other > index, its.role != .total { return false }
      return size >= mine || its.upper != nil || (its.whole ?? size) >= mine
    }
  }

  private var isIncluded: Bool {
    // "… 206 đảng viên. Trong đó có 77 đảng viên nữ (37,4%)": the sentence before is as good.
    let isHome =
      sentence.range.contains(whole.index)
      || piece.role == .part && all.sentence == figure.sentence - 1 && part - whole.index <= 3
    guard whole.index < part, isHome, figure.role == .share || figure.role == .equivalent, isToldBare, isOpen,
      // "trong đó vốn trung ương giải ngân 120 tỷ đồng (đạt 60%)": of a plan of its own.
      !figure.isSaidToAttain || piece.isCount && figure.bracket == 0,
      isHome && sentence.range.contains(whole.index) || !hasOwnShare,
      piece.isSurelyLike(all) || piece.role == .part && isKinPart,
      isPart || all.role == .total,
      all.clause == piece.clause || isPart
    else { return false }
    // Nothing of the kind between the two, so that no other whole is meant.
    return !(whole.index + 1..<part).contains {
      sentence[$0].isSurelyLike(all) && ![.part, .change, .growth, .excess, .plan, .base].contains(sentence[$0].role)
        && (sentence[$0].bracket == 0 || sentence[$0].bracket == piece.bracket)
    }
  }

  /// Trong (tổng số) 250 đảng viên … có 60 công nhân …, chiếm 24%
  private var isWithin: Bool {
    guard whole.side == .figure, whole.index < part, sentence.range.contains(whole.index), isToldBare, endsHere,
      figure.role == .share, all.role == .total, WholeWords(sentence: sentence).isWithin(whole.index),
      isAlike || isNameless, all.clause == piece.clause
    else { return false }
    return !(whole.index + 1..<part).contains {
      sentence[$0].isLike(piece) && (sentence[$0].magnitude ?? .zero) >= (piece.magnitude ?? .zero)
        && !sentence[$0].isPercent
    }
  }

  /// "Trong 15 cơ sở dữ liệu dùng chung, Ban đã kết nối 11 (73,3%)": of them, for nothing else is counted.
  private var isNameless: Bool { piece.isCount && piece.noun.isEmpty && all.isCount && part == whole.index + 1 }

  /// "500 tổ chức cơ sở đảng …; có 310 tổ chức cơ sở đảng đạt …": the whole's name in full.
  private var isSameName: Bool { all.isCount && all.noun.count > 1 && piece.noun.starts(with: all.noun) }

  /// People among people; "120 tổ hợp tác, trong đó 90 tổ …".
  private var isKinPart: Bool {
    NounKinship.arePeople(piece.noun, all.noun) || NounKinship.areCases(piece.noun, of: all.noun)
      || piece.isCount && all.isCount && !piece.noun.isEmpty && piece.noun.first == all.noun.first
  }

  /// Told behind "trong đó", at once or as what a part has: "nợ 40 tỷ đồng; trong đó 6 doanh nghiệp nợ 25 tỷ đồng".
  private var isPart: Bool {
    // "trong đó, tổng kim ngạch của khối FDI đạt 38,57 tỷ USD": a total of its own, and a part.
    if piece.role == .part || piece.leads.contains(where: { $0.cue == .including }) { return true }
    let before = part - 1
    return sentence.range.contains(before) && before > whole.index && sentence[before].role == .part
      && sentence[before].clause == piece.clause && sentence[before].bracket == piece.bracket
      && !sentence[before].isLike(piece) && piece.unit != nil && all.unit == piece.unit
  }

  /// "10.000 thí sinh, 9.000 thí sinh đậu, chiếm 90%. Trong đó, cụm A có 5.700 thí sinh đậu, chiếm 95%": where the whole
  /// is told as a share itself, the parts' may be rates of their own.
  private var hasOwnShare: Bool {
    let next = whole.index + 1
    return next < part && sentence[next].isPercent && sentence[next].role == .share
  }

  /// Neither a plan nor in brackets of its own.
  private var isOpen: Bool {
    all.role != .plan && all.role != .base && (all.bracket == 0 || all.bracket == piece.bracket)
  }

  private var isAlike: Bool {
    piece.isSurelyLike(all) || NounKinship.arePeople(piece.noun, all.noun)
  }

  /// "Tỷ lệ hồ sơ trực tuyến đạt 90% (540 hồ sơ)": the part right behind, in brackets.
  private var isNote: Bool {
    part == index + 1 && piece.bracket != 0 && figure.bracket == 0 && figure.approximation == .exact
      && figure.comparison == .none && sentence.between(index, part).count == 1
  }

  private var isToldBare: Bool {
    // "6 dự án của Nhật Bản (150 triệu USD) chiếm 50%": of the amount in brackets, perhaps.
    if part == index - 2, sentence[index - 1].bracket != 0, sentence[index - 1].bracket != figure.bracket,
      !sentence[index - 1].isPercent
    {
      return false
    }
    let attachment = Attachment(sentence: sentence)
    return (part == index - 1 && attachment.isBare(index) || attachment.subject(of: index) == part)
      && figure.approximation == .exact && figure.comparison == .none
  }

  /// Nothing but a mark or "và" follows the percentage, so that no other whole is named.
  var endsHere: Bool {
    let next = figure.tokens.upperBound
    guard next < sentence.line.tokens.count else { return true }
    // "22,8%/tổng dư nợ nhà ở" names one.
    let token = sentence.line.tokens[next]
    return token.kind == .mark && !token.isMark("/") || token.word == Word("và")
  }
}

extension Figure {
  /// Whether a percentage that does not agree with a result is wrong: "hơn 40%" beside 37%, not beside 40,2% or 55%.
  func isSettled(by result: Bounds) -> Bool {
    guard let slack = try? value.divided(by: ExactDecimal(50), places: 4) else { return false }
    switch approximation {
    case .exact: return true
    case .above, .atLeast:
      return (try? result.upper.adding(slack)).map { $0 < value } ?? false || isOutside(result, isAbove: true)
    case .below, .atMost:
      return (try? result.lower.subtracting(slack)).map { $0 > value } ?? false || isOutside(result, isAbove: false)
    case .about: return false
    }
  }

  /// "hơn 68%" for 73,8%: nobody takes a number that is not round for one so far off.
  private func isOutside(_ result: Bounds, isAbove: Bool) -> Bool {
    guard let leeway, let high = try? value.adding(leeway),
      let low = try? value.subtracting(leeway)
    else { return false }
    return isAbove ? result.lower > high : result.upper < low
  }

  /// "đạt 65%", not "hoàn thành tốt nhiệm vụ …, chiếm 65%".
  var isSaidToAttain: Bool {
    leads.last { [.attain, .share, .equals].contains($0.cue) }?.cue == .attain
  }
}
