import Language

extension Tongue {
  /// The name under which the choice is kept, in addresses and as a cookie.
  public static let parameter = "lang"

  /// The language of a page: what its address asks for, else what the cookie remembers, else Vietnamese.
  public static func chosen(query: String?, cookie: String?) -> Tongue {
    query.flatMap(Tongue.init) ?? cookie.flatMap(Tongue.init) ?? .vi
  }
}
