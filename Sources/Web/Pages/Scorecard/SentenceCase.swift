extension String {
  /// With a capital at its start, for words that stand alone: "Nhiệm kỳ 2015-2020".
  var sentenceCased: String {
    prefix(1).uppercased() + dropFirst()
  }
}
