/// An element that is left out with everything in it; knows when it ends, without a tree.
struct HTMLSkip {
  private let name: String
  private var depth = 1
  /// Containers opened within it.
  private var containers = 0

  init(_ name: String) {
    self.name = name
  }

  /// Takes a tag met within the element.
  /// - Returns: whether the element has ended, and whether the tag that ended it is its own end tag.
  mutating func take(_ tag: HTMLTag) -> (ended: Bool, consumed: Bool) {
    let mayEndAlone = HTMLElements.endedByTheNext.contains(name)
    if tag.name == name {
      if tag.isEnd {
        depth -= 1
        return (depth == 0, true)
      }
      if mayEndAlone, containers == 0 { return (true, false) }
      if !tag.isSelfClosing { depth += 1 }
    } else if mayEndAlone, HTMLElements.containers.contains(tag.name) {
      containers += tag.isEnd ? -1 : 1
      return (containers < 0, false)
    }
    return (false, true)
  }
}
