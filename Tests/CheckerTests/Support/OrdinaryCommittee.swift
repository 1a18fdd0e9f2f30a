import TestSupport

/// What committees, boards, courts and firms report besides: punishments, petitions, cases carried over, projects, land, accounts,
/// accidents, ratings, admissions, loans and surveys; right by construction. Each topic comes once in a paragraph.
struct OrdinaryCommittee {
  var random: SeededGenerator

  mutating func paragraph() -> String {
    let topics = Array(0..<11).shuffled(using: &random).prefix(number(1...4))
    return topics.map { sentence($0) }.joined(separator: one([" ", "\n"]))
  }

  private mutating func sentence(_ topic: Int) -> String {
    switch topic {
    case 0: punishments()
    case 1: petitions()
    case 2: cases()
    case 3: projects()
    case 4: land()
    case 5: accounts()
    case 6: accidents()
    case 7: ratings()
    case 8: admissions()
    case 9: loans()
    default: survey()
    }
  }

  // MARK: The Party

  private mutating func punishments() -> String {
    let parts = [number(15...160), number(8...90), number(2...30), number(1...40)]
    let officers = number(1...parts[0])
    let forms = ["khiển trách", "cảnh cáo", "cách chức", "khai trừ"]
    let items = zip(forms, parts).map { "\($0) \($1)" + one(["", " đảng viên", " trường hợp"]) }
    return "Các cấp đã thi hành kỷ luật \(parts.reduce(0, +)) đảng viên" + one([", gồm: ", ", trong đó: ", ": "])
      + items.joined(separator: ", ") + one(["", "; trong đó, cấp ủy viên các cấp \(officers) đồng chí"]) + "."
  }

  private mutating func ratings() -> String {
    let parts = [number(40...300), number(90...700), number(60...500), number(2...60)]
    let all = parts.reduce(0, +)
    let grades = [
      "hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành nhiệm vụ", "không hoàn thành nhiệm vụ",
    ]
    return "Kết quả xếp loại \(count(all)) chi bộ: "
      + zip(grades, parts).map { "\($0) \($1) chi bộ (\(percent($1, of: all)))" }.joined(separator: "; ") + "."
  }

  private mutating func admissions() -> String {
    let all = number(150...2_500)
    let (women, young, plan) = (all * 2 / 5, all * 3 / 4, all + number(7...60))
    return
      "Toàn Đảng bộ kết nạp \(count(all)) đảng viên, đạt \(percent(all, of: plan)) chỉ tiêu (\(count(plan)) đảng viên); trong đó nữ "
      + "\(count(women)) đồng chí, chiếm \(percent(women, of: all)); đoàn viên thanh niên \(count(young)) đồng chí, chiếm "
      + "\(percent(young, of: all))."
  }

  // MARK: Offices

  private mutating func petitions() -> String {
    let parts = [number(30...800), number(4...120), number(60...1_900)]
    let all = parts.reduce(0, +)
    let solved = number(2...parts[0] - 1)
    return
      "Tiếp nhận \(count(all)) đơn, gồm \(count(parts[0])) đơn khiếu nại, \(parts[1]) đơn tố cáo và \(count(parts[2])) đơn kiến nghị, phản ánh. "
      + "Trong \(count(parts[0])) đơn khiếu nại, đã giải quyết \(count(solved)) đơn, đạt tỷ lệ \(percent(solved, of: parts[0])); còn "
      + "\(count(parts[0] - solved)) đơn đang xem xét."
  }

  private mutating func cases() -> String {
    let (old, new) = (number(12...300), number(400...5_000))
    let done = number(new / 2...new)
    return
      "Tổng số thụ lý là \(count(old + new)) vụ việc, trong đó: số cũ chuyển sang là \(count(old)) vụ việc, số thụ lý mới là "
      + "\(count(new)) vụ việc. Đã giải quyết \(count(done)) vụ việc, đạt tỷ lệ \(percent(done, of: old + new)); còn "
      + "\(count(old + new - done)) vụ việc chuyển kỳ sau."
  }

  private mutating func accidents() -> String {
    let now = [number(120...400), number(60...115), number(45...300)]
    let gaps = now.map { $0 / 8 + 1 }
    return
      "Toàn tỉnh xảy ra \(now[0]) vụ tai nạn giao thông, làm chết \(now[1]) người, bị thương \(now[2]) người; so với cùng kỳ giảm "
      + "\(gaps[0]) vụ (\(percent(gaps[0], of: now[0] + gaps[0]))), tăng \(gaps[1]) người chết (\(percent(gaps[1], of: now[1] - gaps[1]))), "
      + "giảm \(gaps[2]) người bị thương (\(percent(gaps[2], of: now[2] + gaps[2])))."
  }

  private mutating func survey() -> String {
    let (better, same) = (number(150...450), number(250...450))
    let worse = 1_000 - better - same
    return one([
      "Có \(tenths(better))% doanh nghiệp đánh giá tốt hơn quý trước; \(tenths(same))% giữ ổn định và \(tenths(worse))% khó khăn hơn.",
      "Có \(tenths(better + same))% doanh nghiệp nhận định ổn định và thuận lợi hơn (\(tenths(better))% thuận lợi hơn và \(tenths(same))% ổn "
        + "định), \(tenths(worse))% khó khăn hơn.",
    ])
  }

  // MARK: Zones and firms

  private mutating func projects() -> String {
    let (foreign, local) = (number(20...300), number(20...400))
    let running = number((foreign + local) / 2...foreign + local - 1)
    return
      "Các khu công nghiệp có \(foreign + local) dự án còn hiệu lực, gồm \(foreign) dự án FDI với vốn đăng ký \(tenths(number(900...90_000))) "
      + "triệu USD và \(local) dự án trong nước với vốn đăng ký \(count(number(1_000...90_000))) tỷ đồng; đã có \(running) dự án đi vào hoạt động, "
      + "chiếm \(percent(running, of: foreign + local))."
  }

  private mutating func land() -> String {
    let all = number(2_000...90_000)
    let (open, leased) = (all * 2 / 3, all * number(20...60) / 100)
    return
      "KCN Hòa An có diện tích quy hoạch \(tenths(all)) ha, trong đó đất công nghiệp có thể cho thuê \(tenths(open)) ha; đã cho thuê "
      + "\(tenths(leased)) ha, tỷ lệ lấp đầy \(percent(leased, of: open))."
  }

  private mutating func accounts() -> String {
    let revenue = number(3_000...90_000)
    let cost = revenue * number(50...85) / 100
    let before = revenue * number(75...95) / 100
    return
      "Doanh thu thuần quý II/2024 đạt \(tenths(revenue)) tỷ đồng, tăng \(percent(revenue - before, of: before)) so với cùng kỳ "
      + "(\(tenths(before)) tỷ đồng); giá vốn \(tenths(cost)) tỷ đồng, lợi nhuận gộp đạt \(tenths(revenue - cost)) tỷ đồng; biên lợi nhuận gộp "
      + "\(percent(revenue - cost, of: revenue))."
  }

  private mutating func loans() -> String {
    let (short, long) = (number(3_000...60_000), number(3_000...60_000))
    return
      "Tổng dư nợ đạt \(count(short + long)) tỷ đồng; dư nợ ngắn hạn \(count(short)) tỷ đồng, chiếm \(percent(short, of: short + long)), "
      + "dư nợ trung, dài hạn \(count(long)) tỷ đồng, chiếm \(percent(long, of: short + long))."
  }

  // MARK: Writing

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func one<Choice>(_ choices: [Choice]) -> Choice { choices[number(0...choices.count - 1)] }

  /// 1.234,5 of 12345.
  private func tenths(_ number: Int) -> String { "\(count(number / 10)),\(number % 10)" }

  /// With one decimal, rounded half up.
  private func percent(_ part: Int, of whole: Int) -> String { tenths((part * 2_000 + whole) / (2 * whole)) + "%" }

  private func count(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : count(number / 1_000) + "." + String(String(number % 1_000 + 1_000).dropFirst())
  }
}
