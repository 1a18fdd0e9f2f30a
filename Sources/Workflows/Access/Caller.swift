/// Who asks. Every query and every act takes one.
public struct Caller: Hashable, Sendable {
  /// What a person may be here. More roles, given by unit and from a date to a date, come with accounts.
  public enum Role: String, Sendable, CaseIterable {
    /// Has not signed in, where guests may not read.
    case stranger
    /// Reads what is published.
    case guest
    /// Runs the program on its own machine: loads dossiers, migrates, verifies.
    case machineOperator = "operator"
  }

  public let role: Role
  /// The erasable number that the journal knows a person by; 0 is the machine's operator.
  public let number: Int64

  private init(role: Role, number: Int64) {
    self.role = role
    self.number = number
  }

  public static let stranger = Caller(role: .stranger, number: -1)
  public static let guest = Caller(role: .guest, number: -1)
  public static let machineOperator = Caller(role: .machineOperator, number: 0)
}
