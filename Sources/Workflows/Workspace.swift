import Store

/// Where people's work is done: a database and a clock. Every query and every act is a method of it and takes a
/// ``Caller``; each is one transaction.
public struct Workspace: Sendable {
  let database: any Database
  let clock: Clock
  let cache = MaterialCache()

  public init(database: any Database, clock: Clock) {
    self.database = database
    self.clock = clock
  }
}
