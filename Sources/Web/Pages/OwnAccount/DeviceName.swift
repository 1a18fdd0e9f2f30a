/// A browser's name for itself, as people know it. Only for telling one's own sessions apart: browsers say what they like.
enum DeviceName {
  private static let browsers = [
    ("Edg/", "Edge"), ("OPR/", "Opera"), ("CocCoc", "Cốc Cốc"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
  ]
  private static let systems = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("Linux", "Linux"),
  ]

  static func say(_ agent: String) -> String {
    let browser = browsers.first { agent.contains($0.0) }?.1
    let system = systems.first { agent.contains($0.0) }?.1
    let known = [browser, system].compactMap { $0 }
    return known.isEmpty ? String(agent.prefix(60)) : known.joined(separator: ", ")
  }
}
