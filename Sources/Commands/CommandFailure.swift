/// How a command ends other than well, with the one sentence that says why. The number is the exit code.
public enum CommandFailure: Error, Hashable, Sendable {
  /// Done, and something was found wrong that was asked for.
  case foundWrong(String)
  /// The input or the arguments cannot be used.
  case unusable(String)
  /// A rule or a permission refuses it.
  case refused(String)

  public var exitCode: Int32 {
    switch self {
    case .foundWrong: 1
    case .unusable: 2
    case .refused: 3
    }
  }

  public var sentence: String {
    switch self {
    case .foundWrong(let sentence), .unusable(let sentence), .refused(let sentence): sentence
    }
  }
}
