extension SignInThrottle {
  /// How many failures are borne.
  public struct Limits: Hashable, Sendable {
    /// Of one address with one account, before the waits begin: a person who mistypes, or has forgotten which password
    /// it was, gets there rarely.
    public var freeFailures = 5
    /// After the last free failure, in seconds; it doubles with each one more.
    public var firstWait = 1.0
    public var longestWait = 900.0
    /// Of one address, over all accounts, in `addressPeriod`. An office of 200 people behind one address where every
    /// fourth mistypes once within the first quarter of an hour stays below.
    public var addressFailures = 50
    public var addressPeriod = 900.0
    /// Of one account, over all addresses and devices, in `accountPeriod`: ASVS 2.2.1 allows 100 an hour.
    public var accountFailures = 100
    /// Of those, kept for devices that the account is known on: strangers cannot use them up.
    public var keptForKnownDevices = 20
    public var accountPeriod = 3600.0
    /// Keys in memory, at some 300 bytes, and 8 for each failure.
    public var mostKeys = 100_000

    public init() {}
  }
}
