/// What a phrase near a figure says about it.
enum Cue: UInt8, Sendable {
  case increase, decrease
  /// tăng lên, giảm còn: the level reached, or the amount, as what follows shows.
  case increaseTo, decreaseTo
  case from, to
  /// đạt, thực hiện, hoàn thành
  case attain
  case exceed
  /// bằng
  case equals
  /// gấp
  case multiple
  case share
  /// tương đương, tức
  case equivalent
  case total
  /// trong đó
  case including
  /// gồm, bao gồm
  case consistsOf
  case remaining
  case plan
  /// so với
  case comparedTo
  case samePeriod
  /// kỳ trước chuyển sang: where a part of what is counted now came from, and no other time.
  case carriedOver
  case previousTerm
  case startOfTerm
  case endOfTerm
  case now
  case previous
  case above, below, about, atLeast, atMost
  case average, perYear
  case wholeTerm
  case rate
  case occupancy
  case estimate
  case more
  case less
  /// mỗi, từng
  case each
  case votes
  case cumulative
  case respectively
  /// 6 tháng đầu năm: a span, not its beginning.
  case span

  /// Sets of cues are asked for nearly every word that stands before a figure.
  func _rawHashValue(seed: Int) -> Int { Int(rawValue) ^ seed }
}
