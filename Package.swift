// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "nhiemky",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "nhiemky", targets: ["nhiemky"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // What people read, and exact figures: nothing below them.
    .target(name: "Language"),
    .target(name: "Figures"),
    // The vocabulary, as plain values and pure rules.
    .target(name: "Model", dependencies: ["Figures"]),
    // Pages: an HTML writer, components and addresses.
    .target(
      name: "Web",
      dependencies: [
        "Language", "Figures", "Model", .product(name: "Hummingbird", package: "hummingbird"),
      ],
      resources: [
        .embedInCode("Static/app.css"), .embedInCode("Static/app.js"), .embedInCode("Static/icon.svg"),
      ]),
    .testTarget(name: "WebTests", dependencies: ["Web"]),
    // Figures into sentences and files.
    .target(name: "Reviews", dependencies: ["Language", "Figures", "Model"]),
    .target(name: "TestSupport", dependencies: ["Figures"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "TestSupport"]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Figures", "TestSupport"]),
    .executableTarget(
      name: "nhiemky",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Yams", package: "Yams"),
      ]),
  ]
)
