import Store

/// Where people's work is done: a database, a clock, and what signing in needs. Every query and every act is a method of
/// it and takes a ``Caller``; each is one transaction.
public struct Workspace: Sendable {
  let database: any Database
  let clock: Clock
  public let access: AccessDesk
  let cache = MaterialCache()

  public init(database: any Database, clock: Clock, access: AccessDesk = .passing()) {
    self.database = database
    self.clock = clock
    self.access = access
  }
}
