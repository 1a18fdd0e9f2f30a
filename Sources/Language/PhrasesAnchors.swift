extension Phrases {
  /// Anchors of the journal: its hash, kept outside.
  public enum Anchors {
    public static let never = Phrase(
      vi: "Nhật ký chưa được neo lần nào.", en: "The journal has never been anchored.")
    public static func last(_ entry: Int64, days: Int) -> Phrase {
      let (vi, en) =
        switch days {
        case 0: ("trong vòng một ngày qua", "within the last day")
        case 1: ("cách đây 1 ngày", "1 day ago")
        default: ("cách đây \(days) ngày", "\(days) days ago")
        }
      return Phrase(vi: "Neo gần nhất: mục số \(entry), \(vi).", en: "Last anchored: entry \(entry), \(en).")
    }
    public static func due(_ days: Int) -> Phrase {
      Phrase(
        vi: "Đã đến hạn neo nhật ký (\(days) ngày một lần): hãy chạy nhiemky journal anchor, in ra, ký và cất giữ.",
        en: "It is time to anchor the journal (every \(days) days): run nhiemky journal anchor, print it, have it "
          + "signed and keep it.")
    }
    public static let empty = Phrase(
      vi: "Nhật ký chưa có mục nào để neo hoặc xuất.", en: "The journal has no entry yet.")
    public static let unreadable = Phrase(
      vi: "Đây không phải bản neo; hãy đưa tệp do nhiemky journal anchor ghi ra, hoặc viết SỐ-MỤC:MÃ-BĂM.",
      en: "This is no anchor; give a file that nhiemky journal anchor wrote, or NUMBER:HASH.")
    public static let contradictsItself = Phrase(
      vi: "Bản neo tự mâu thuẫn: các nhóm chữ số in ra không khớp với dòng dành cho máy; không dùng được bản này.",
      en: "The anchor contradicts itself: the digits in groups are not those of the line for the machine.")

    /// The page that is printed and signed. Its English is for readers of the code: the page is printed in Vietnamese.
    public static func page(
      number: Int64, local: String, at: String, groups: [String], machine: String
    ) -> Phrase {
      let digits = groups.map { "    " + $0 }.joined(separator: "\n")
      return Phrase(
        vi: """
          BẢN NEO NHẬT KÝ
          Hệ thống Nhiệm kỳ

          Số mục trong nhật ký: \(number)
          Thời điểm neo: \(local), giờ Việt Nam (\(at))

          Mã băm SHA-256 của mục số \(number):

          \(digits)

          Bản này chứng thực mọi mục từ số 1 đến số \(number): sửa, bỏ, thêm hoặc đổi chỗ
          bất kỳ mục nào trong đó thì mã băm trên không còn khớp. Hãy in, ký và cất giữ
          ở nơi người quản trị cơ sở dữ liệu không với tới, hoặc gửi thư cho ủy ban kiểm tra.

          Dòng dành cho máy (giữ nguyên khi gửi thư):
          \(machine)

          Đối chiếu: nhiemky verify --anchor TỆP-NÀY


          Người lập                              Người giữ
          (ký, ghi rõ họ tên)                    (ký, ghi rõ họ tên)



          """,
        en: """
          ANCHOR OF THE JOURNAL
          NhiemKy

          Entries in the journal: \(number)
          Anchored at: \(local), Viet Nam time (\(at))

          SHA-256 hash of entry \(number):

          \(digits)

          This page proves all entries from 1 to \(number): if any of them is edited, removed, added or moved,
          the hash above no longer agrees. Print it, have it signed, and keep it out of reach of whoever
          administers the database, or mail it to the inspection commission.

          The line for the machine (keep it as it is when mailing):
          \(machine)

          To compare: nhiemky verify --anchor THIS-FILE


          Drawn up by                            Kept by
          (signature, full name)                 (signature, full name)



          """)
    }
  }
}
