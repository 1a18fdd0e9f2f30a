/// How numbers are written in a file.
public enum NumberStyle: String, Sendable, CaseIterable {
  /// `1718.5`: point as decimal mark, no grouping.
  case plain
  /// `1.718,5`: dot between thousands, comma as decimal mark (Accounting Law 2003, Article 12).
  case vietnamese
}

/// Why a text is not a number.
public enum NumberReadingError: Error, Equatable, Sendable {
  case notANumber
  /// It could be either of two numbers: `1,718`.
  case ambiguous(ExactDecimal, ExactDecimal)
  case tooLarge
}

extension NumberStyle {
  /// Reads a number. Spaces of any width are passed over around it and between thousands.
  /// - Parameter declared: false where nobody said which style the file follows, so that `1.718` and `1,718`, which
  ///   both styles read but differently, are refused.
  public func read(_ text: String, declared: Bool = true) throws(NumberReadingError) -> ExactDecimal {
    let shape = try NumberShape(text)
    if !declared || !shape.allows(self), let other = shape.secondReading() {
      throw .ambiguous(try shape.value(decimalMark: shape.soleMark), other)
    }
    guard shape.allows(self) else { throw .notANumber }
    return try shape.value(decimalMark: self == .plain ? "." : ",")
  }

  /// Writes a number with all its decimals.
  public func write(_ number: ExactDecimal) -> String {
    switch self {
    case .plain: number.plain
    case .vietnamese: VietnameseNumber.write(number)
    }
  }
}

/// The digits and marks of a written number, before anyone decides what the marks mean.
struct NumberShape {
  private let negative: Bool
  /// Runs of digits, and the mark that stands before each but the first.
  private let runs: [String]
  private let marks: [Character]

  init(_ text: String) throws(NumberReadingError) {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars = scalars.dropFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars = scalars.dropLast() }
    negative = scalars.first.map { $0 == "-" || $0 == "−" } ?? false
    if negative || scalars.first == "+" { scalars = scalars.dropFirst() }
    var runs = [""]
    var marks: [Character] = []
    for (place, scalar) in zip(scalars.indices, scalars) {
      switch scalar {
      case "0"..."9": runs[runs.count - 1].unicodeScalars.append(scalar)
      case ".", ",":
        marks.append(Character(scalar))
        runs.append("")
      default:
        guard scalar.properties.isWhitespace, !runs[runs.count - 1].isEmpty,
          Self.isGroup(scalars[scalars.index(after: place)...])
        else { throw .notANumber }
      }
    }
    guard runs.allSatisfy({ !$0.isEmpty }) else { throw .notANumber }
    self.runs = runs
    self.marks = marks
  }

  /// Whether what follows a space between digits is a group of thousands: three digits, and then no other digit.
  private static func isGroup(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.prefix { ("0"..."9").contains($0) }.count == 3
  }

  /// The only mark, where there is exactly one.
  var soleMark: Character { marks.first ?? "." }

  /// Whether the marks stand where `style` lets them stand.
  func allows(_ style: NumberStyle) -> Bool {
    switch style {
    case .plain: return marks.isEmpty || marks == ["."]
    case .vietnamese:
      let grouping = marks.last == "," ? marks.dropLast() : marks[...]
      guard grouping.allSatisfy({ $0 == "." }) else { return false }
      guard !grouping.isEmpty else { return true }
      return (1...3).contains(runs[0].count) && runs[0] != "0"
        && runs[1...grouping.count].allSatisfy { $0.count == 3 }
    }
  }

  /// The reading that groups by its one mark, where that mark could group: one to three digits, the mark, three digits.
  func secondReading() -> ExactDecimal? {
    guard marks.count == 1, (1...3).contains(runs[0].count), runs[0].first != "0", runs[1].count == 3 else {
      return nil
    }
    return try? value(decimalMark: nil)
  }

  func value(decimalMark: Character?) throws(NumberReadingError) -> ExactDecimal {
    let isDecimal = decimalMark != nil && marks.last == decimalMark
    let scale = isDecimal ? runs[runs.count - 1].count : 0
    guard scale <= ExactDecimal.maximumScale, let digits = Int64(runs.joined()) else { throw .tooLarge }
    return ExactDecimal(coefficient: negative ? -digits : digits, scale: scale)
  }
}
