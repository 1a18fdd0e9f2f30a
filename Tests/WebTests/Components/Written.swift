import Figures
import Language
import Model

@testable import Web

/// What a component writes, as text.
func written(_ tongue: Tongue = .vi, _ body: (inout HTML) -> Void) -> String {
  var html = HTML(tongue: tongue, capacity: 0)
  body(&html)
  return String(decoding: html.finish(), as: UTF8.self)
}

func written(_ component: some Component, in tongue: Tongue = .vi) -> String {
  written(tongue) { $0.render(component) }
}

/// A number from plain notation.
func number(_ text: String) -> ExactDecimal {
  guard let value = try? NumberStyle.plain.read(text) else { preconditionFailure("not a number: \(text)") }
  return value
}

/// What a parser reads in escaped text.
func unescaped(_ text: String) -> String {
  [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&")]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
}
