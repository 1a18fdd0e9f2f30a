import Language
import Workflows

/// What somebody should look at, with when it was.
struct AlertNote: Component {
  private let alerts: [Alert]

  init(_ alerts: [Alert]) {
    self.alerts = alerts
  }

  func render(into html: inout HTML) {
    guard !alerts.isEmpty else { return }
    html.element("div", .class("note wrong"), .role("alert")) {
      $0.element("h2", text: Phrases.Security.alerts)
      $0.element("ul") {
        for alert in alerts {
          $0.element("li") {
            $0.text(LocalMoment.say(alert.at) + ": ")
            if let account = alert.account {
              $0.element("a", .href(.account(account)), text: alert.phrase)
            } else {
              $0.text(alert.phrase)
            }
          }
        }
      }
      $0.element("p", text: Phrases.Security.alertsEnd)
    }
  }
}
