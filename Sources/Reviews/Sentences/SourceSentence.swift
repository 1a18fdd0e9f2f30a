import Model

/// Sources as a citation: title, publisher, date.
public enum SourceSentence {
  public static func cite(_ source: Source) -> String {
    let title = "«\(source.title)»"
    return ([title, source.publisher, source.published?.vietnamese ?? ""]).filter { !$0.isEmpty }.joined(
      separator: ", ")
  }
}
