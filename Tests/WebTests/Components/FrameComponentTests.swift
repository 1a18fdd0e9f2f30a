import Language
import Model
import Testing

@testable import Web

@Suite struct FrameComponentTests {
  @Test func page() throws {
    let page = Page(
      "Khu kinh tế Hải Phòng", at: .scorecard(unit: "hai-phong", period: "2015-2020"), in: .overview,
      breadcrumbs: Breadcrumbs([.init("Tổng quan", .overview)], here: "Hải Phòng"),
      frame: Frame(version: "0.1.0", visitor: Visitor(.guest)))
    for tongue in Tongue.allCases {
      let bytes = page.write(in: tongue) {
        $0.render(PageHeading("Hải Phòng", kicker: "2015-2020", lead: "Một dòng."))
      }
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(StaticAsset.styles.hash, with: "HASH").replacing(StaticAsset.script.hash, with: "HASH")
        .replacing(StaticAsset.icon.hash, with: "HASH")
      try expectSnapshot("page-\(tongue.rawValue)", text)
      #expect(!text.contains("style=") && !text.contains("http"))
    }
  }

  @Test func dataTable() throws {
    let columns: [DataTable.Column] = [
      .text(Phrases.Tables.indicator), .number(Phrases.Tables.value), .prose(Phrases.Tables.target),
    ]
    let table = DataTable("Kết quả", columns: columns) { body in
      body.group("Xây dựng Đảng")
      body.row {
        $0.header("Kết nạp <đảng viên>")
        $0.cell("155")
        $0.blank()
      }
    }
    try expectSnapshot("data-table", written(table))
    let wide = DataTable("Kết quả", columns: columns, narrow: .scrolling, showsCaption: false) { _ in }
    try expectSnapshot("data-table-scrolling", written(wide, in: .en))
  }

  @Test func tree() throws {
    let cell = Tree.Node("Chi bộ A", detail: "Chi bộ")
    let root = Tree.Node("Đảng bộ", address: .unit("hai-phong"), isHere: true, children: [cell])
    try expectSnapshot("tree", written(Tree([.init(Line.party, [root]), .init(nil, [cell])])))
  }

  @Test func statusCounts() throws {
    try expectSnapshot("status-counts", written(StatusCounts([.exceeded: 2, .missed: 1, .met: 0])))
    #expect(written(StatusCounts([:])).isEmpty)
  }

  @Test func smallParts() throws {
    try expectSnapshot(
      "empty-state", written(EmptyState(advice: Phrase(vi: "Nạp một hồ sơ.", en: "Load a dossier."))))
    let facts = KeyValueList([
      .init(Phrases.Tables.owner, "Hải Phòng"), .init(Phrases.Tables.status, StatusBadge(.met)),
    ])
    try expectSnapshot("key-value-list", written(facts))
    let choices = LinkSwitch(
      Phrases.Tables.period,
      [.init("2015-2020", .unit("a"), isCurrent: true), .init("2020-2025", .unit("b"), isCurrent: false)])
    try expectSnapshot("link-switch", written(choices))
    let panels = PanelGrid([
      Panel("Hải Phòng", address: .unit("hai-phong"), kicker: "2015-2020") { $0.text("…") }
    ])
    try expectSnapshot("panel-grid", written(panels))
  }

  @Test func everyIconIsDrawnOnEveryPage() {
    let definitions = written { Icon.renderDefinitions(into: &$0) }
    for icon in Icon.allCases { #expect(definitions.contains("id=\"i-\(icon.rawValue)\"")) }
  }
}
