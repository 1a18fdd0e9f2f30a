/// A language the product speaks. Vietnamese comes first.
public enum Tongue: String, Sendable, CaseIterable {
  case vi, en
}
