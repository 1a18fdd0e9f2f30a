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
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
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
        "Language", "Figures", "Model", "Store", "Workflows", "Credentials", "SingleSignOn", "Reviews", "Checker",
        "Proofreading",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      resources: [
        .embedInCode("Static/app.css"), .embedInCode("Static/app.js"), .embedInCode("Static/icon.svg"),
      ]),
    .testTarget(
      name: "WebTests", dependencies: ["Web", "StoreSQLite", "Dossier", "TestSupport", "TestOffice"],
      exclude: ["Components/Snapshots", "Pages/Snapshots", "Fixtures"]),
    // Figures into sentences and files.
    .target(name: "Reviews", dependencies: ["Language", "Figures", "Model"]),
    .target(name: "TestSupport", dependencies: ["Figures"]),
    // A committee's office for tests: a database of its own, people with roles, a clock moved by hand.
    .target(
      name: "TestOffice",
      dependencies: ["Workflows", "Credentials", "Dossier", "StoreSQLite", "Store", "Model", "Figures"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "TestSupport"]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Figures", "TestSupport"]),
    // Claims in prose and their arithmetic; one rule, one file.
    .target(name: "Checker", dependencies: ["Figures", "Language"]),
    .testTarget(
      name: "CheckerTests", dependencies: ["Checker", "Figures", "Language", "TestSupport"],
      exclude: ["Judged", "RightTexts"]),
    // Word files in and out; the C libraries have rooms of their own.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Office", dependencies: ["CLibZip", "CExpat"]),
    .testTarget(
      name: "OfficeTests", dependencies: ["Office", "TestSupport"], resources: [.copy("Fixtures")]),
    // Files into manuscripts, and what the checker found into text, JSON, SARIF and Word comments.
    .target(name: "Proofreading", dependencies: ["Checker", "Office", "Figures", "Language"]),
    .testTarget(
      name: "ProofreadingTests", dependencies: ["Proofreading", "Checker", "Office", "TestSupport"],
      exclude: ["Fixtures"]),
    // What is kept, over one SQL interface, and the engine behind it.
    .target(
      name: "Store",
      dependencies: ["Model", "Figures", "Language", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "StoreSQLite", dependencies: ["Store", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "StoreTests", dependencies: ["Store", "StoreSQLite", "TestSupport"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    // Passwords, one-time codes, tokens, sealed secrets: values and pure rules.
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "Credentials",
      dependencies: [
        "Language", "CQREncode", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .testTarget(name: "CredentialsTests", dependencies: ["Credentials", "TestSupport"]),
    // Signing in with an account of another system.
    .target(
      name: "SingleSignOn",
      dependencies: [
        "Language",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "SingleSignOnTests",
      dependencies: [
        "SingleSignOn", "Language",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    // What people do; each query and act takes a caller.
    .target(name: "Workflows", dependencies: ["Model", "Store", "Language", "Figures", "Credentials"]),
    .target(
      name: "Dossier",
      dependencies: [
        "Workflows", "Model", "Figures", "Language", .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "DossierTests", dependencies: ["Dossier", "Workflows", "Model", "Figures", "Language"]),
    // One file for each subcommand.
    .target(
      name: "Commands",
      dependencies: [
        "Dossier", "Web", "Workflows", "Credentials", "SingleSignOn", "Reviews", "Store", "Model", "Language",
        "Checker", "Proofreading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "WorkflowsTests",
      dependencies: ["Workflows", "TestOffice", "Credentials", "Dossier", "StoreSQLite", "Store", "Model"]),
    .testTarget(
      name: "ReviewsTests", dependencies: ["Reviews", "Dossier", "Workflows", "Model", "TestSupport"],
      exclude: ["Golden"]),
    // Who may do what, in the documents as in the program.
    .testTarget(
      name: "AccessTests",
      dependencies: [
        "Commands", "Web", "Workflows", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Commands as processes: the program itself is built with them.
    .testTarget(name: "CommandTests", dependencies: ["nhiemky"]),
    // The yardstick of `make bench`.
    .executableTarget(
      name: "plaintext-peer",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    // The door.
    .executableTarget(name: "nhiemky", dependencies: ["Commands", "StoreSQLite"]),
  ]
)
