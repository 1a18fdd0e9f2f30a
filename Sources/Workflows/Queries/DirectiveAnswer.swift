import Model

/// A document's place among others: what it carries out, up to the highest, and what carries it out.
public struct DirectiveChain: Sendable {
  /// One document with those above it, or those below it.
  public struct Node: Sendable {
    public let directive: Directive
    /// How the lower of the two stands to the higher.
    public let relation: Directive.Relation
    public let next: [Node]
  }

  public let directive: Directive
  public let above: [Node]
  public let below: [Node]
}

/// A document, its chain and the targets it sets.
public struct DirectiveAnswer: Sendable {
  public let chain: DirectiveChain
  public let issuer: UnitReference?
  public let targets: [TargetsAnswer.Entry]
  public let events: [UnitAnswer.Event]
  public let sources: [String: Source]
}

/// All documents, the highest first.
public struct DirectivesAnswer: Sendable {
  public struct Entry: Sendable {
    public let directive: Directive
    /// How many targets it sets.
    public let targets: Int
    /// How many documents carry it out.
    public let children: Int
  }

  public let entries: [Entry]
}
