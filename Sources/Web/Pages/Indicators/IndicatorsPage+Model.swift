import Language
import Model
import Workflows

extension IndicatorsPage {
  /// The indicators whose code or name holds all the words asked for.
  struct Model: Sendable {
    let words: String
    let entries: [IndicatorsAnswer.Entry]
    let total: Int

    var address: SiteAddress { words.isEmpty ? .indicators : .indicatorSearch(words) }

    init(_ entries: [IndicatorsAnswer.Entry], words: String) {
      self.words = words
      total = entries.count
      let keys = VietnameseSearchKey.key(words).split(separator: " ")
      self.entries = entries.filter { entry in
        let indicator = entry.indicator
        let text = VietnameseSearchKey.key(
          [indicator.code, indicator.name, indicator.nameEnglish].joined(separator: " "))
        // A code such as D07 is letters and a number: its key parts them, and so does that of what is asked.
        return keys.allSatisfy { text.contains($0) }
      }
    }
  }
}

extension Indicator.Nature {
  var words: Phrase {
    switch self {
    case .flow: Phrases.CataloguePage.flow
    case .stock: Phrases.CataloguePage.stock
    case .ratio: Phrases.CataloguePage.ratio
    }
  }
}

extension Indicator.Direction {
  var words: Phrase {
    switch self {
    case .up: Phrases.CataloguePage.up
    case .down: Phrases.CataloguePage.down
    case .neutral: Phrases.CataloguePage.neutral
    }
  }
}

extension Indicator.Across {
  var words: Phrase {
    switch self {
    case .sum: Phrases.CataloguePage.acrossSum
    case .ratio: Phrases.CataloguePage.acrossRatio
    case .none: Phrases.CataloguePage.acrossNone
    }
  }
}
