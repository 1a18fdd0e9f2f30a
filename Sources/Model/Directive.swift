/// A document that sets or passes on what is to be done.
///
/// Its number alone never identifies it: a Party number runs per type and term, a State number per year (`domain` 3.3).
public struct Directive: Hashable, Sendable {
  public enum Relation: String, Sendable, CaseIterable {
    case implements, concretizes, continues, replaces, amends, abolishes, reviews, reports, annexedTo
    /// "gắn với": carried out together with.
    case accompanies
    /// Another citation of the same document.
    case sameAs
  }

  /// What a directive stands in relation to.
  public struct Parent: Hashable, Sendable {
    public let directive: String
    public let relation: Relation

    public init(directive: String, relation: Relation) {
      self.directive = directive
      self.relation = relation
    }
  }

  public let id: String
  /// "Nghị quyết"
  public let type: String
  public let number: String
  /// "43-NQ/TW"; empty where the source gives none.
  public let sign: String
  public let issuer: String
  public let issuerUnit: String?
  public let issued: StatedDate?
  public let level: String
  public let title: String
  public let parents: [Parent]
  public let origin: Quotation?
  public let note: String

  public init(
    id: String, type: String, number: String, sign: String, issuer: String, issuerUnit: String?,
    issued: StatedDate?, level: String, title: String, parents: [Parent], origin: Quotation?, note: String
  ) {
    self.id = id
    self.type = type
    self.number = number
    self.sign = sign
    self.issuer = issuer
    self.issuerUnit = issuerUnit
    self.issued = issued
    self.level = level
    self.title = title
    self.parents = parents
    self.origin = origin
    self.note = note
  }
}
