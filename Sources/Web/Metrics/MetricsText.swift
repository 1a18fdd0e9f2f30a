import Workflows

/// Metrics as Prometheus reads them (text exposition format 0.0.4).
struct MetricsText {
  static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""

  init(
    _ metrics: Metrics, version: String, databaseAnswers: Bool,
    security: [SecurityEvent.Kind: Int] = [:]
  ) {
    let state = metrics.now
    for counter in Metrics.Counter.all {
      head(counter.name, counter.help, "counter")
      for (values, count) in (state.counters[counter] ?? [:]).sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        line(counter.name, Array(zip(counter.labels, values)), String(count))
      }
    }
    head(Metrics.Counter.security.name, Metrics.Counter.security.help, "counter")
    // All of them from the start, so that what watches sees the first.
    for kind in SecurityEvent.Kind.allCases {
      line(Metrics.Counter.security.name, [("kind", kind.rawValue)], String(security[kind] ?? 0))
    }
    histogram(state)
    gauge("nhiemky_http_requests_in_flight", "Requests being answered, this one among them.", String(state.inFlight))
    gauge("nhiemky_database_up", "Whether the database answers.", databaseAnswers ? "1" : "0")
    head("nhiemky_build_info", "The program's version.", "gauge")
    line("nhiemky_build_info", [("version", version)], "1")
    if let bytes = ResidentMemory.bytes {
      gauge("process_resident_memory_bytes", "Memory that the process has of the machine's.", String(bytes))
    }
    gauge("process_start_time_seconds", "When the process started, since 1970.", String(Int(metrics.started)))
  }

  private mutating func histogram(_ state: Metrics.State) {
    let name = "nhiemky_http_request_duration_seconds"
    head(name, "How long answers took to make, by the route's pattern.", "histogram")
    for (route, durations) in state.durations.sorted(by: { $0.key < $1.key }) {
      var below = 0
      for (bound, count) in zip(Metrics.buckets.map { String($0) } + ["+Inf"], durations.counts) {
        below += count
        line(name + "_bucket", [("route", route), ("le", bound)], String(below))
      }
      line(name + "_sum", [("route", route)], String(durations.sum))
      line(name + "_count", [("route", route)], String(below))
    }
  }

  private mutating func gauge(_ name: String, _ help: String, _ value: String) {
    head(name, help, "gauge")
    line(name, [], value)
  }

  private mutating func head(_ name: String, _ help: String, _ type: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
    let written = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(written)} \(value)\n"
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
