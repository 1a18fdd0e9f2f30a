import ArgumentParser
import Foundation
import Web

/// How a served site meets the network.
struct ExposureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Chứng thư số (PEM) để tự mã hóa kết nối; đi cùng --tls-key.", valueName: "tệp"))
  var tlsCertificate: String?

  @Option(help: ArgumentHelp("Khóa riêng (PEM) của chứng thư số.", valueName: "tệp"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp(
      "Máy chủ trung gian được tin, ví dụ 127.0.0.1 hoặc 10.0.0.0/8; có thể ghi nhiều lần.", valueName: "địa-chỉ"))
  var trustedProxy: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tiêu đề mà máy chủ trung gian ghi: x-forwarded (X-Forwarded-For, -Proto, -Host) hoặc forwarded (RFC 7239).",
      valueName: "loại"))
  var proxyHeader = ProxyTrust.Header.xForwarded

  @Option(
    help: ArgumentHelp(
      "Địa chỉ mà người dùng mở, ví dụ https://nhiemky.example.vn; có thể ghi nhiều lần. Tên khác bị từ chối.",
      valueName: "địa-chỉ"))
  var publicAddress: [String] = []

  @Flag(
    help: "Cho máy khác mở không mã hóa: chỉ trong mạng khép kín, hoặc trong container sau máy chủ trung gian cùng máy."
  )
  var clearText = false

  @Option(help: ArgumentHelp("Số kết nối nhiều nhất cùng lúc.", valueName: "số"))
  var connections = ServingLimits().connections

  @Option(help: ArgumentHelp("Số kết nối nhiều nhất cùng lúc từ một địa chỉ.", valueName: "số"))
  var connectionsPerAddress = ServingLimits().connectionsPerAddress

  @Option(
    help: ArgumentHelp(
      "Số yêu cầu nhiều nhất mỗi phút từ một địa chỉ; 0 là không hạn chế. Chính máy này không bị hạn chế.",
      valueName: "số"))
  var requestsPerMinute = ServingLimits().requestsPerMinute

  @Flag(help: "Ghi mỗi yêu cầu thành một dòng JSON ra lỗi chuẩn, không kèm nội dung hay người gửi.")
  var accessLog = false

  func exposure() throws -> Exposure {
    var limits = ServingLimits()
    guard requestsPerMinute >= 0 else {
      throw CommandFailure.unusable("Số yêu cầu mỗi phút không được âm; hãy sửa --requests-per-minute.")
    }
    limits.requestsPerMinute = requestsPerMinute
    guard connections > 0, connectionsPerAddress > 0 else {
      throw CommandFailure.unusable("Số kết nối phải lớn hơn 0; hãy sửa --connections và --connections-per-address.")
    }
    limits.connections = connections
    limits.connectionsPerAddress = connectionsPerAddress
    let log: @Sendable (AccessEntry) -> Void = { Console.complain($0.line) }
    return Exposure(
      certificate: try certificate(),
      proxies: ProxyTrust(proxies: try trustedProxy.map(Self.range), header: proxyHeader),
      allowsClearText: clearText,
      publicAddresses: try publicAddress.map(Self.address), limits: limits,
      accessLog: accessLog ? log : nil, securityLog: Console.complain)
  }

  private func certificate() throws -> CertificateFiles? {
    switch (tlsCertificate, tlsKey) {
    case (let certificate?, let key?): return CertificateFiles(certificate: certificate, key: key)
    case (nil, nil): return nil
    default: throw CommandFailure.unusable("--tls-certificate và --tls-key phải đi cùng nhau.")
    }
  }

  private static func range(_ text: String) throws -> AddressRange {
    guard let range = AddressRange(text) else {
      throw CommandFailure.unusable(
        "“\(text)” không phải địa chỉ mạng cho --trusted-proxy; hãy viết như 127.0.0.1, 10.0.0.0/8 hoặc ::1.")
    }
    return range
  }

  private static func address(_ text: String) throws -> PublicAddress {
    guard let address = PublicAddress(text) else {
      throw CommandFailure.unusable(
        "“\(text)” không dùng được cho --public-address; hãy viết như https://nhiemky.example.vn, không kèm đường dẫn.")
    }
    return address
  }
}

extension ProxyTrust.Header: ExpressibleByArgument {}
