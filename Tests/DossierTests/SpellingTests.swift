import Foundation
import Testing
import Workflows

@testable import Dossier

/// The same dossier, however Excel or an editor saved it.
@Suite struct SpellingTests {
  /// What a batch holds, in a form that can be compared.
  private func contents(_ dossier: SampleDossier) throws -> String {
    let seen = try dossier.read()
    #expect(seen.findings == [])
    return seen.reading.batches.map { String(reflecting: $0) }.joined()
  }

  private var full: SampleDossier {
    var dossier = SampleDossier()
    dossier.append("figures.csv", "F9,,kkt,von,2019,1718.5,triệu USD,,,,bao,\"đoạn 2, \"\"mở\"\" đầu\"")
    return dossier
  }

  private func changed(_ change: (String, String) -> String) -> SampleDossier {
    var dossier = full
    for (name, bytes) in dossier.files {
      dossier.write(name, bytes: Array(change(name, String(decoding: bytes, as: UTF8.self)).utf8))
    }
    return dossier
  }

  @Test func windowsLinesMarksAndDecomposedLetters() throws {
    let plain = try contents(full)
    #expect(try contents(changed { $1.replacing("\n", with: "\r\n") }) == plain)
    #expect(try contents(changed { "\u{FEFF}" + $1 }) == plain)
    let decomposed = changed { $1.decomposedStringWithCanonicalMapping }
    #expect(decomposed.files["units.csv"]?.count != full.files["units.csv"]?.count)
    #expect(try contents(decomposed).utf8.elementsEqual(plain.utf8))
    #expect(
      try contents(changed { $0.hasSuffix(".csv") ? $1.trimmingCharacters(in: .newlines) : $1 }) == plain)
    #expect(try contents(changed { $0.hasSuffix(".csv") ? $1 + ",,\n\n,,,\n" : $1 }) == plain)
  }

  @Test func spacesAroundCellsAreNoText() throws {
    var dossier = SampleDossier()
    dossier.replace("edges.csv", "state,kkt,tinh", " state ,kkt\u{A0},\" tinh\"")
    #expect(try contents(dossier) == contents(SampleDossier()))
  }

  @Test func semicolonsAndVietnameseNumbers() throws {
    let excel = changed { name, text in
      guard name.hasSuffix(".csv") else { return text.replacing("numbers: plain\n", with: "") }
      // Cells with commas of their own stay as they are.
      return text.replacing("\"đoạn 2, ", with: "\"đoạn 2# ").replacing(",", with: ";").replacing(
        "#", with: ","
      )
      .replacing("1718.5", with: "1.718,5").replacing(";77.5;", with: ";77,5;")
    }
    #expect(excel.text("figures.csv").contains("F9;;kkt;von;2019;1.718,5;triệu USD;"))
    #expect(try contents(excel) == contents(full))
  }

  @Test func aHeaderWithoutASeparatorIsOneColumn() throws {
    var dossier = SampleDossier()
    dossier.write("terms.csv", "unit\nkkt;1\n")
    #expect(try dossier.read().identifiers == Array(repeating: "dossier.missing-column", count: 3))
  }

  @Test func columnsInAnyOrderAndCellsThatBeginLikeFormulas() throws {
    var dossier = SampleDossier()
    dossier.write("sources.csv", "note,title,code\n=1+1,@bài,bao\n-x,+84,bao-2\n")
    let sources = try #require(try dossier.read().reading.batches.first).sources
    #expect(sources.map(\.title) == ["@bài", "+84"] && sources.map(\.note) == ["=1+1", "-x"])
  }

  @Test func linesWithinCells() throws {
    var dossier = SampleDossier()
    dossier.append("sources.csv", "bao-2,\"Dòng một\r\nDòng hai\"")
    dossier.append("sources.csv", "bao-3,")
    let seen = try dossier.read()
    // The row after a cell of two lines starts on line 5.
    #expect(seen.findings.map(\.place.line) == [5])
    dossier.replace("sources.csv", "bao-3,", "bao-3,\"Có \"\"ngoặc\"\"\"")
    let sources = try #require(try dossier.read().reading.batches.first).sources
    #expect(sources.map(\.title).dropFirst() == ["Dòng một\nDòng hai", "Có \"ngoặc\""])
  }

  /// Every letter comes out in NFC, by the short way as by the long one.
  @Test func everyLetterIsComposed() {
    for value in UInt32(0xA0)...0x33FF {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isWhitespace else { continue }
      for text in ["a" + String(scalar), String(scalar) + "\u{301}"] {
        let bytes = Array(text.utf8)
        let field = CSVField(start: 0, end: UInt32(bytes.count), traits: [.beyondASCII])
        let wanted = text.precomposedStringWithCanonicalMapping
        #expect(
          CellText.text(field, of: bytes).utf8.elementsEqual(wanted.utf8), "U+\(String(value, radix: 16))")
      }
    }
  }
}
