import Testing

@testable import Language

@Suite struct VietnameseSortKeyTests {
  /// Each row stands in Vietnamese order.
  @Test(arguments: [
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split(separator: " ").map(String.init),
    ["ma", "mà", "mả", "mã", "má", "mạ"],
    ["mạ", "măng", "mằn", "mân", "me"].sorted { VietnameseSortKey.key($0) < VietnameseSortKey.key($1) },
    // Letters of a syllable before its tone, and the tone before the next syllable.
    ["ba", "bà", "bạ", "ban", "bàn"],
    ["ba ván", "bà an", "ban a"],
    ["dan", "đan", "e"],
    ["Hà Giang", "Hà Nội", "Hải Dương", "Hải Phòng", "Hòa Bình", "Huế", "Hưng Yên"],
    ["An Giang", "Bà Rịa - Vũng Tàu", "Cà Mau", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đồng Nai", "Gia Lai"],
    // Numbers by value, before letters; a name before what begins with it.
    ["KCN", "KCN 1", "KCN 2", "KCN 10", "KCN 100", "KCN Nam"],
    ["Khu 9", "Khu 10", "Khu 12345678901", "Khu A"],
    ["01", "2"],
    ["an", "An", "AN", "án"],
    ["z", "π"],
  ])
  func order(_ texts: [String]) {
    let keys = texts.map(VietnameseSortKey.key)
    for (one, next) in zip(keys, keys.dropFirst()) {
      #expect(one.utf8.lexicographicallyPrecedes(next.utf8), "\(texts)")
    }
  }

  @Test(arguments: [
    ("Thành ủy", "Thành uỷ"), ("hòa", "hoà"), ("KCX - KCN", "KCX – KCN"), ("KCX-KCN", "KCX  KCN"),
    // Composed, decomposed, and half and half.
    ("ậ", "a\u{323}\u{302}"), ("ậ", "a\u{302}\u{323}"), ("ậ", "â\u{323}"), ("Ữ", "U\u{31B}\u{303}"),
    ("ặ", "ă\u{323}"), ("Nguyễn Thế Vỹ", "Nguye\u{302}\u{303}n The\u{302}\u{301} Vy\u{303}"),
    ("ñ", "n\u{303}"), ("ü", "u\u{308}"),
  ])
  func alike(_ one: String, _ other: String) {
    #expect(VietnameseSortKey.key(one) == VietnameseSortKey.key(other))
    #expect(VietnameseSearchKey.key(one) == VietnameseSearchKey.key(other))
  }

  @Test func keysAreASCII() {
    #expect(
      VietnameseSortKey.key("Đảng ủy các KCN № 12 Ω 𝔸 漢").utf8.allSatisfy { (0x20...0x7E).contains($0) })
  }

  @Test func longNumbersSortByValue() {
    let nines = String(repeating: "9", count: 300)
    let one = "1" + String(repeating: "0", count: 300)
    #expect(VietnameseSortKey.key(nines) < VietnameseSortKey.key(one))
  }
}

@Suite struct VietnameseSearchKeyTests {
  @Test(arguments: [
    ("Đà Nẵng", "da nang"), ("ĐẢNG ỦY", "dang uy"), ("uỷ", "uy"), ("ủy", "uy"), ("Kỹ thuật", "ki thuat"),
    ("kĩ", "ki"),
    ("Mỹ", "mi"), ("Quý", "qui"), ("quí", "qui"), ("Tây Ninh", "tay ninh"), ("thay", "thay"),
    ("y tế", "i te"),
    ("yên", "yen"), ("Bà Rịa - Vũng Tàu", "ba ria vung tau"), ("Bà Rịa–Vũng Tàu", "ba ria vung tau"),
    ("43-NQ/TW", "43 nq tw"), ("KCN2", "kcn 2"), ("  ", ""), ("ưỡn ẹo", "uon eo"), ("Ω", "ω"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(VietnameseSearchKey.key(text) == expected)
  }
}
