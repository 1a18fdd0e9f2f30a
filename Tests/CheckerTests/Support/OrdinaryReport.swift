import TestSupport

/// Sentences as reports put them, with figures that are right by construction: totals with their parts, parts of parts, changes with
/// their bases, plans, votes, classes. What is said of the next thing never belongs to the one before.
struct OrdinaryReport {
  var random: SeededGenerator

  private struct Thing {
    let name: String
    let kinds: [String]
  }

  private static let things = [
    Thing(name: "dự án", kinds: ["dự án FDI", "dự án trong nước"]),
    Thing(name: "đơn vị hành chính cấp xã", kinds: ["xã", "phường"]),
    Thing(name: "tổ chức cơ sở đảng", kinds: ["đảng bộ cơ sở", "chi bộ cơ sở"]),
    Thing(name: "đảng viên", kinds: ["đảng viên chính thức", "đảng viên dự bị"]),
    Thing(name: "hồ sơ", kinds: ["hồ sơ trước hạn", "hồ sơ đúng hạn", "hồ sơ quá hạn"]),
    Thing(name: "vụ", kinds: ["vụ hình sự", "vụ dân sự", "vụ hành chính"]),
    Thing(name: "lao động", kinds: ["lao động nữ", "lao động nam"]),
    Thing(name: "đơn", kinds: ["đơn khiếu nại", "đơn tố cáo", "đơn kiến nghị, phản ánh"]),
    Thing(name: "doanh nghiệp", kinds: ["doanh nghiệp nhà nước", "doanh nghiệp tư nhân", "doanh nghiệp FDI"]),
    Thing(name: "lượt khách", kinds: ["lượt khách quốc tế", "lượt khách nội địa"]),
  ]
  private static let amounts = [
    ("Kim ngạch xuất khẩu", "triệu USD"), ("Thu ngân sách", "tỷ đồng"), ("Giá trị sản xuất công nghiệp", "tỷ đồng"),
    ("Sản lượng thủy sản", "tấn"), ("Diện tích gieo trồng", "ha"),
  ]

  /// A paragraph that speaks of each thing once.
  mutating func paragraph() -> String {
    let things = Self.things.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
    var sentences = things.map { partition($0) }
    if Bool.random(using: &random) { sentences.append(growth()) }
    if Int.random(in: 0..<4, using: &random) == 0 { sentences.append(deed()) }
    return sentences.shuffled(using: &random).joined(separator: " ")
  }

  // MARK: Totals and parts

  private mutating func partition(_ thing: Thing) -> String {
    var parts = thing.kinds.map { _ in Int.random(in: 6...4_000, using: &random) }
    if Bool.random(using: &random) { parts = parts.map { $0 % 90 + 5 } }
    let total = parts.reduce(0, +)
    let lead = one([
      "Toàn tỉnh có", "Đến nay, toàn thành phố có", "Tính đến hết tháng 9/2024, tỉnh có", "Năm 2023, tiếp nhận",
    ])
    var text = "\(lead) \(count(total)) \(thing.name)"
    switch Int.random(in: 0..<5, using: &random) {
    case 0: text += ", " + change(total, thing.name)
    case 1: text += ", " + attained(total, thing.name)
    default: break
    }
    let told = one([", gồm ", ", bao gồm ", ", trong đó có ", ", chia ra "])
    let share = one(["", "", ", chiếm %", " (%)", " (chiếm %)"])
    let items = zip(parts, thing.kinds).map { part, kind in
      "\(count(part)) \(kind)" + share.replacing("%", with: percent(part, of: total))
    }
    text += told + items.dropLast().joined(separator: ", ") + " và " + items[items.count - 1]
    return text + tail(parts, thing) + "."
  }

  /// What is said further of a part, or of something else that was counted.
  private mutating func tail(_ parts: [Int], _ thing: Thing) -> String {
    let index = parts.indices.randomElement(using: &random) ?? 0
    let some = Int.random(in: 1..<parts[index], using: &random)
    let subset = "\(count(some)) \(thing.kinds[index])"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "; trong đó có \(subset) \(one(["vi phạm", "mới", "ở miền núi"]))"
    case 1: return "; riêng \(subset) thuộc diện ưu tiên"
    case 2: return ". Trong đó, \(subset) được khen thưởng"
    case 3: return "; hoàn thành kiểm tra \(count(some)) \(thing.name)"
    default: return ""
    }
  }

  // MARK: Changes and plans

  private mutating func change(_ now: Int, _ name: String) -> String {
    let then = other(than: now)
    let verb = now > then ? "tăng" : "giảm"
    let gap = abs(now - then)
    return one([
      "\(verb) \(count(gap)) \(name) so với cùng kỳ", "\(verb) \(percent(gap, of: then)) so với cùng kỳ năm trước",
      "\(verb) \(count(gap)) \(name) (\(percent(gap, of: then))) so với năm 2022",
      "\(verb) \(percent(gap, of: then)) so với cùng kỳ (\(count(then)) \(name))",
      "\(verb) \(count(gap)) \(name) so với cùng kỳ (\(count(then)) \(name))",
      "bằng \(percent(now, of: then)) so với năm 2022",
    ])
  }

  private mutating func attained(_ result: Int, _ name: String) -> String {
    let plan = other(than: result)
    return one([
      "đạt \(percent(result, of: plan)) kế hoạch (\(count(plan)) \(name))",
      "đạt \(percent(result, of: plan)) kế hoạch năm",
    ])
  }

  private mutating func growth() -> String {
    let (name, unit) = one(Self.amounts)
    let now = Int.random(in: 1_000...90_000, using: &random)
    let then = other(than: now)
    let year = Int.random(in: 2013...2024, using: &random)
    let verb = now > then ? "tăng" : "giảm"
    return one([
      "\(name) năm \(year) đạt \(count(now)) \(unit), \(verb) \(percent(abs(now - then), of: then)) so với năm "
        + "\(year - 1) (\(count(then)) \(unit)).",
      "\(name) \(verb) từ \(count(then)) \(unit) năm \(year - 3) \(now > then ? "lên" : "xuống còn") \(count(now)) \(unit) "
        + "năm \(year).",
      "\(name) 9 tháng đạt \(count(now)) \(unit), bằng \(percent(now, of: then)) kế hoạch năm (\(count(then)) \(unit)).",
    ])
  }

  private mutating func deed() -> String {
    let classes = Int.random(in: 3...19, using: &random)
    let each = Int.random(in: 20...90, using: &random)
    let votes = Int.random(in: 120...400, using: &random)
    let yes = Int.random(in: votes / 2..<votes, using: &random)
    return one([
      "Tổ chức \(classes) lớp cho \(count(classes * each)) học viên, bình quân \(each) học viên/lớp.",
      "Có \(yes)/\(votes) phiếu đồng ý, đạt tỷ lệ \(percent(yes, of: votes)).",
    ])
  }

  // MARK: Writing

  /// Up to two fifths more or less, and never too near.
  private mutating func other(than number: Int) -> Int {
    let per = [70, 78, 86, 93, 108, 117, 126, 139].randomElement(using: &random) ?? 70
    let found = number * per / 100
    return found == number || found == 0 ? number + 1 : found
  }

  private mutating func one<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  /// With one decimal, rounded half up.
  private func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (part * 2_000 + whole) / (2 * whole)
    return "\(count(tenths / 10)),\(tenths % 10)%"
  }

  /// 12.345
  private func count(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : count(number / 1_000) + "." + String(String(number % 1_000 + 1_000).dropFirst())
  }
}
