import Language
import Workflows

/// Brings dossiers into the order in which they go in, and finds out what each may refer to.
struct RequirementOrder {
  /// Indexes of dossiers, each after those that it requires; otherwise as they were given.
  private(set) var order: [Int] = []
  /// For each dossier, those of the others that it requires, directly or by others.
  private(set) var visible: [[Int]] = []
  /// Dossiers that require something that is not there.
  private(set) var incomplete: Set<Int> = []

  init(_ dossiers: [OpenedDossier], known: Set<String>, _ collector: FindingCollector) {
    var byCode: [String: Int] = [:]
    for (index, dossier) in dossiers.enumerated() {
      guard let code = dossier.settings.code else { continue }
      if let other = byCode[code] {
        collector.report(
          .duplicateDossier(code, first: dossiers[other].path), at: dossier.settings.codePlace)
      } else {
        byCode[code] = index
      }
    }
    // A dossier whose code cannot be read may be the one that others require.
    let nameless = dossiers.contains { $0.settings.code == nil }
    var required: [[Int]] = []
    for (index, dossier) in dossiers.enumerated() {
      if !dossier.settings.complete { incomplete.insert(index) }
      var found: [Int] = []
      for (code, place) in dossier.settings.requires {
        if let other = byCode[code] {
          found.append(other)
        } else if !known.contains(code) {
          incomplete.insert(index)
          guard !nameless else { continue }
          let nearest = NameFinder.nearest(to: code, among: known.union(byCode.keys))
          collector.report(.unknownRequirement(code, nearest: nearest), at: place)
        }
      }
      required.append(found)
    }
    sort(dossiers, required, collector)
  }

  private mutating func sort(_ dossiers: [OpenedDossier], _ required: [[Int]], _ collector: FindingCollector) {
    var placed: Set<Int> = []
    var reported: Set<Int> = []
    visible = Array(repeating: [], count: dossiers.count)

    func place(_ index: Int, _ path: [Int]) {
      if let start = path.firstIndex(of: index) {
        let circle = Array(path[start...])
        guard reported.isDisjoint(with: circle) else { return }
        reported.formUnion(circle)
        let codes = (circle + [index]).map { dossiers[$0].settings.code ?? "" }
        let next = dossiers[index].settings.requires.first { $0.code == codes.dropFirst().first }
        collector.report(
          .circularRequirement(codes), at: next?.place ?? dossiers[index].settings.codePlace)
        return
      }
      guard !placed.contains(index) else { return }
      for other in required[index] { place(other, path + [index]) }
      guard placed.insert(index).inserted else { return }
      order.append(index)
      var seen: Set<Int> = [index]
      for other in required[index] {
        for one in visible[other] + [other] where seen.insert(one).inserted { visible[index].append(one) }
      }
      if !incomplete.isDisjoint(with: required[index]) { incomplete.insert(index) }
    }
    for index in dossiers.indices { place(index, []) }
    // In a circle, who comes first decides nothing: all of them see all.
    for index in reported { visible[index] = dossiers.indices.filter { $0 != index } }
  }
}
