/// A password that the program makes for somebody: 20 characters without look-alikes, in groups, to be handed over and
/// typed once. 100 bits from the system's generator (ASVS 2.3.1 asks for random ones of six characters or more).
public enum FirstPassword {
  public static func make() -> String { RecoveryCodes.make().prefix(2).joined(separator: "-") }
}
