import Testing

@testable import Web

/// What is counted, and how Prometheus reads it.
@Suite struct MetricsTests {
  @Test func durationsFallIntoTheirBuckets() {
    let metrics = Metrics()
    for seconds in [0.001, 0.005, 0.006, 3, 11] {
      metrics.begin()
      metrics.end(route: "/a", status: 200, seconds: seconds)
    }
    let text = MetricsText(metrics, version: "1", databaseAnswers: true).text
    for line in [
      "_bucket{route=\"/a\",le=\"0.005\"} 2", "_bucket{route=\"/a\",le=\"0.025\"} 3",
      "_bucket{route=\"/a\",le=\"2.5\"} 3", "_bucket{route=\"/a\",le=\"10.0\"} 4",
      "_bucket{route=\"/a\",le=\"+Inf\"} 5", "_count{route=\"/a\"} 5",
    ] {
      #expect(text.contains("nhiemky_http_request_duration_seconds\(line)\n"))
    }
    #expect(text.contains("nhiemky_http_requests_total{route=\"/a\",status=\"2xx\"} 5\n"))
    #expect(text.contains("nhiemky_http_requests_in_flight 0\n"))
  }

  @Test func countersOfOthersAreWrittenWithTheirLabels() {
    let metrics = Metrics()
    metrics.count(.signIns, "wrong")
    metrics.count(.signIns, "wrong")
    metrics.count(.signIns, "a\"b\\c\nd")
    let text = MetricsText(metrics, version: "1", databaseAnswers: false).text
    #expect(text.contains("# TYPE nhiemky_sign_ins_total counter\n"))
    #expect(text.contains("nhiemky_sign_ins_total{outcome=\"wrong\"} 2\n"))
    #expect(text.contains("nhiemky_sign_ins_total{outcome=\"a\\\"b\\\\c\\nd\"} 1\n"))
  }
}
