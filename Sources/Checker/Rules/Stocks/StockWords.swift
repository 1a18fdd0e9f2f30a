/// What the head of a column, or the label of a line, says of its number: what there was, what came or went, what there
/// is.
enum StockWords {
  case opening, closing, inward, outward

  /// Nil where the words say nothing, or two things: "Tăng, giảm".
  init?(_ words: [Word]) {
    func has(_ phrases: [[Word]]) -> Bool {
      phrases.contains { phrase in
        words.count >= phrase.count
          && (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
      }
    }
    let found: [StockWords] = [
      has(Self.openings) ? .opening : nil, has(Self.closings) ? .closing : nil,
      has(Self.outflows) ? .outward : nil, has(Self.inflows) ? .inward : nil,
    ].compactMap { $0 }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private static let openings = [
    "đầu năm", "đầu kỳ", "đầu quý", "đầu tháng", "đầu nhiệm kỳ", "đầu giai đoạn", "kỳ trước chuyển sang",
    "năm trước chuyển sang",
  ].map(Word.phrase)
  private static let closings = [
    "cuối năm", "cuối kỳ", "cuối quý", "cuối tháng", "cuối nhiệm kỳ", "cuối giai đoạn",
  ].map(Word.phrase)
  private static let inflows = [
    "kết nạp", "chuyển đến", "tiếp nhận", "tăng", "cấp mới", "thành lập", "phát sinh", "tuyển", "bổ sung",
    "nơi khác đến",
    "phục hồi",
  ].map(Word.phrase)
  private static let outflows = [
    "chuyển đi", "giảm", "từ trần", "ra khỏi", "xóa tên", "xoá tên", "khai trừ", "thu hồi", "chấm dứt", "giải thể",
    "nghỉ việc", "thôi việc", "xin ra", "qua đời", "chuyển sinh hoạt đi", "nghỉ hưu",
  ].map(Word.phrase)
}
