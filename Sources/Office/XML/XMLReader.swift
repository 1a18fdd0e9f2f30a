import CExpat

/// Hears what stands in a part, in order. Positions are bytes of the part as UTF-8.
protocol XMLVisitor: AnyObject {
  func open(_ element: XMLElement) throws(WordFileError)
  /// `start` and `end` are those of the end tag; of an element without one both are the tag's end.
  func close(start: Int, end: Int) throws(WordFileError)
  /// `length` is what the text takes in the part: more than it has bytes where it is written as a reference.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, length: Int) throws(WordFileError)
  /// Text follows that is written as it is, in a CDATA section.
  func openLiteral()
}

extension XMLVisitor {
  func close(start: Int, end: Int) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, length: Int) {}
  func openLiteral() {}
}

enum XMLReader {
  /// Expat ends a namespace with it; no namespace can contain it.
  static let separator = "\n"
  /// Bytes from one `<` to the next. A tag is read as a whole, with all of its attributes, before it can be refused.
  private static let stretchLimit = 1_000_000

  /// Reads a part from its beginning to its end. Nothing is loaded from elsewhere, and no entity is expanded but the
  /// five of XML itself, since a document type is refused.
  static func read(_ part: Part, limits: WordLimits, _ visitor: some XMLVisitor) throws(WordFileError) {
    guard part.bytes.longestStretch(from: UInt8(ascii: "<")) <= stretchLimit else {
      throw .tooLarge(limit: stretchLimit)
    }
    guard let parser = XML_ParserCreateNS("UTF-8", CChar(bitPattern: 10)) else {
      throw .tooLarge(limit: limits.part)
    }
    defer { XML_ParserFree(parser) }
    let reading = XMLReading(parser, part: part.name, limits: limits, visitor)
    let status = withExtendedLifetime(reading) {
      part.bytes.withUnsafeBytes { buffer in
        XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
      }
    }
    if let failure = reading.failure { throw failure }
    guard status == XML_STATUS_OK else {
      throw .malformed(part: part.name, line: Int(XML_GetCurrentLineNumber(parser)))
    }
  }
}

/// What the parser's calls share.
private final class XMLReading {
  let parser: XML_Parser
  let part: String
  let limits: WordLimits
  let visitor: any XMLVisitor
  var depth = 0
  /// Elements and attributes so far.
  var nodes = 0
  private(set) var failure: WordFileError?

  init(_ parser: XML_Parser, part: String, limits: WordLimits, _ visitor: any XMLVisitor) {
    self.parser = parser
    self.part = part
    self.limits = limits
    self.visitor = visitor
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { reading($0)?.open($1, $2) }, { data, _ in reading(data)?.close() })
    XML_SetCharacterDataHandler(parser) { reading($0)?.text($1, $2) }
    XML_SetStartCdataSectionHandler(parser) { reading($0)?.visitor.openLiteral() }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      reading(data)?.stop { reading in .hostile(part: reading.part) }
    }
    XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
      guard let encoding, !["utf-8", "utf-16", "us-ascii"].contains(String(cString: encoding).asciiLowercased)
      else { return }
      reading(data)?.stop { reading in .encoding(part: reading.part) }
    }
  }

  var position: Int { Int(XML_GetCurrentByteIndex(parser)) }
  var length: Int { Int(XML_GetCurrentByteCount(parser)) }

  func stop(_ failure: (XMLReading) -> WordFileError) {
    self.failure = failure(self)
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  func open(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name else { return }
    depth += 1
    guard depth <= limits.depth else { return stop { .tooDeep(part: $0.part) } }
    nodes += 1 + Int(XML_GetSpecifiedAttributeCount(parser)) / 2
    guard nodes <= limits.nodes else { return stop { .tooLarge(limit: $0.limits.nodes) } }
    let start = position
    do throws(WordFileError) {
      try visitor.open(
        XMLElement(
          tag: Tag.byQualifiedName[String(cString: name)] ?? .other, start: start, tagEnd: start + length,
          attributes: attributes))
    } catch {
      stop { _ in error }
    }
  }

  func close() {
    depth -= 1
    let start = position
    do throws(WordFileError) {
      try visitor.close(start: start, end: start + length)
    } catch {
      stop { _ in error }
    }
  }

  func text(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(to: UInt8.self)
    do throws(WordFileError) {
      try visitor.text(bytes, at: position, length: length)
    } catch {
      stop { _ in error }
    }
  }
}

/// The reading of a call, unless it has failed: the parser may call once more after it was stopped.
private func reading(_ data: UnsafeMutableRawPointer?) -> XMLReading? {
  guard let data else { return nil }
  let reading = Unmanaged<XMLReading>.fromOpaque(data).takeUnretainedValue()
  return reading.failure == nil ? reading : nil
}

extension [UInt8] {
  /// The largest distance between a byte like this, or the beginning, and the next one, or the end.
  fileprivate func longestStretch(from byte: UInt8) -> Int {
    withUnsafeBytes { buffer in
      var longest = 0
      var last = 0
      for index in 0..<buffer.count where buffer[index] == byte {
        longest = Swift.max(longest, index - last)
        last = index
      }
      return Swift.max(longest, buffer.count - last)
    }
  }
}
