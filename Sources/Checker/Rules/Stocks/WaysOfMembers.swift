/// The ways in which the members of a body come and go: "kết nạp 76, tiếp nhận 112, chuyển sinh hoạt đi nơi khác 95, từ trần 2, khai trừ 1 và
/// xóa tên 4". Where each of them is told, the account is told in full.
struct WaysOfMembers {
  let line: LineView
  let flows: [Int]

  var areAllTold: Bool {
    Self.ways.allSatisfy { phrases in
      flows.contains { flow in
        let own = GapWords(line: line, index: flow).label
        return phrases.contains { ListWords(line: line).has($0, in: own) }
      }
    }
  }

  private static let ways = [
    ["kết nạp"],
    ["chuyển đến", "tiếp nhận", "nơi khác đến", "chuyển về"],
    ["chuyển đi", "chuyển sinh hoạt", "chuyển ra", "chuyển nơi khác"],
    ["từ trần", "chết", "khai trừ", "xóa tên", "ra khỏi đảng", "trưởng thành", "nghỉ hưu", "thôi việc"],
  ].map { $0.map(Word.phrase) }
}
