/// A start tag. It can be asked for attributes only while the call lasts that brings it.
struct XMLElement {
  let tag: Tag
  /// Where the tag begins and ends in the part.
  let start: Int
  let tagEnd: Int
  let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  subscript(_ attribute: Attribute) -> String? {
    guard let attributes else { return nil }
    let spellings = attribute.spellings
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      if spellings.contains(where: { $0.matches(name) }) { return String(cString: value) }
      index += 2
    }
    return nil
  }

  /// A whole number, if the attribute is one.
  func number(_ attribute: Attribute) -> Int? { self[attribute].flatMap { Int($0) } }

  /// What an on-off property says: on unless it is denied.
  var isOn: Bool { !["0", "false", "off"].contains(self[.val] ?? "1") }
}

extension [CChar] {
  /// Whether this text with its closing zero is the one that begins there.
  fileprivate func matches(_ other: UnsafePointer<CChar>) -> Bool {
    for (index, character) in enumerated() where other[index] != character { return false }
    return true
  }
}
