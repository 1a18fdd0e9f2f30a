/// "trong tổng số 20 nội dung thi đấu. Hà Nội giành 6 HCV, 6 HCB và 7 HCĐ": medals are won in events, they are none of them.
enum WonMedals {
  static func areWon(_ part: [Word], in whole: [Word]) -> Bool {
    guard let prize = part.first, let event = whole.first else { return false }
    return prizes.contains(prize) && events.contains(event)
  }

  private static let prizes = LineReader.words("HCV HCB HCĐ HC huy giải")
  private static let events = LineReader.words("nội môn")
}
