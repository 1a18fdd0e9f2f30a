import Language
import Testing

@testable import Dossier

@Suite struct FindingTests {
  @Test func theSampleItselfIsCorrect() throws {
    let seen = try SampleDossier().read()
    #expect(seen.findings.isEmpty)
    #expect(seen.reading.batches.count == 1)
  }

  /// One fault, one finding, at its place, in words of both languages.
  @Test(arguments: FindingCase.all)
  func aFaultMakesOneFinding(_ fault: FindingCase) throws {
    var dossier = SampleDossier()
    fault.change(&dossier)
    let seen = try dossier.read()
    #expect(seen.identifiers == [fault.identifier.rawValue], "\(seen.findings)")
    #expect(seen.findings.first?.place == dossier.marked, "\(seen.findings)")
    for finding in seen.findings {
      for words in [finding.summary.vi, finding.summary.en, finding.suggestion.vi, finding.suggestion.en] {
        #expect(words.hasSuffix(".") && words.first?.isLowercase == false, "\(words)")
      }
    }
    #expect(seen.reading.batches.isEmpty == (fault.identifier.severity == .error))
  }

  @Test func everyIdentifierIsTried() {
    let tried = Set(FindingCase.all.map(\.identifier)).union(FileTests.tried)
    #expect(Set(DossierFindingIdentifier.allCases).subtracting(tried).map(\.rawValue).sorted() == [])
  }
}
