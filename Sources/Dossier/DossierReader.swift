import Figures
import Language
import Model
import Workflows

/// Reads dossiers: folders of CSV files and one `dossier.yaml`, as `docs/dossier.md` describes them.
///
/// Everything that is wrong in all files is found in one reading. Reading changes nothing and never throws.
public enum DossierReader {
  /// - Parameters:
  ///   - folders: paths as the user gave them; findings name files the same way.
  ///   - known: what is in the database already.
  public static func read(folders: [String], known: KnownReferences) -> DossierReading {
    read(folders: folders, known: known, limits: DossierLimits())
  }

  static func read(folders: [String], known: KnownReferences, limits: DossierLimits) -> DossierReading {
    let collector = FindingCollector(limit: limits.findingsOfAKind)
    let opened = folders.compactMap { OpenedDossier(path: $0, limits: limits, collector: collector) }
    NamesRule.check(opened.map(\.tables), collector)
    let order = RequirementOrder(opened, known: known.dossiers, collector)

    var contents: [Int: DossierContent] = [:]
    for index in order.order {
      var reader = ContentReader(
        opened[index], visible: order.visible[index].compactMap { contents[$0] },
        complete: !order.incomplete.contains(index), known: known, collector: collector)
      contents[index] = reader.read()
    }
    let ordered = order.order.compactMap { contents[$0] }
    let input = RuleInput(contents: ordered, known: known, collector: collector)
    for rule in RuleInput.rules { rule.check(input) }
    return DossierReading(
      batches: ordered.compactMap(\.batch), findings: collector.findings(), counts: opened.flatMap(\.counts))
  }
}
