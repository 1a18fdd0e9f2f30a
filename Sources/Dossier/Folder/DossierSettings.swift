import Figures
import Language
import Model
import Workflows

/// What `dossier.yaml` says, and where.
struct DossierSettings {
  var code: String?
  var name = ""
  var nameEnglish = ""
  var requires: [(code: String, place: Finding.Place)] = []
  var numbers: NumberStyle?
  /// True where it says how numbers are written, in a word that nobody knows.
  var numbersUnread = false
  var headline: DossierDescription.Headline?
  var headlineUnitPlace: Finding.Place?
  var headlinePeriodPlace: Finding.Place?
  /// False where the file could not be read to its end, so that nothing can be concluded from what it does not say.
  var complete = true
  var codePlace: Finding.Place

  var description: DossierDescription? {
    code.map {
      DossierDescription(
        code: $0, name: name, nameEnglish: nameEnglish, requires: requires.map(\.code), headline: headline)
    }
  }
}
