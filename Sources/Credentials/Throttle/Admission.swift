/// Whether an attempt to sign in may be made.
public enum Admission: Hashable, Sendable {
  /// It may; its outcome must be told.
  case admitted
  /// Not before so many seconds, at least 1. Nothing is to be computed for it, and it does not count as a failure.
  case wait(seconds: Int)
}
