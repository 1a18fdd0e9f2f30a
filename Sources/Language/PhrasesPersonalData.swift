extension Phrases {
  /// The register of personal data.
  public enum PersonalData {
    public static let author = Phrase(
      vi: "Tên tác giả của tài liệu được trích dẫn", en: "The names of authors of the sources quoted")
    public static let authors = Phrase(vi: "Tác giả bài viết đã công bố", en: "Authors of what was published")
    public static let authorWhy = Phrase(
      vi: "Chỉ rõ nguồn của từng số liệu", en: "So that each figure leads to its source")
    public static let authorErasure = Phrase(
      vi: "Bỏ tên khỏi cột author của hồ sơ rồi nạp lại với lý do; phiên bản cũ còn trong lịch sử",
      en: "Taken out of the column author of the dossier, which is loaded again; the older version stays in the history"
    )

    public static let quoted = Phrase(
      vi: "Lời trích và ghi chú kèm số liệu, có thể nêu tên người trong tài liệu đã công bố",
      en: "Words quoted with figures and notes, which may name people of what was published")
    public static let quotedPeople = Phrase(
      vi: "Người được nêu tên trong tài liệu đã công bố", en: "People named in what was published")
    public static let quotedWhy = Phrase(
      vi: "Để đối chiếu số liệu với nguyên văn của nguồn",
      en: "So that figures can be held against their source's words")
    public static let quotedErasure = Phrase(
      vi: "Sửa lời trích trong hồ sơ rồi nạp lại với lý do; phiên bản cũ còn trong lịch sử",
      en: "Taken out of the dossier, which is loaded again; the older version stays in the history")

    public static let act = Phrase(
      vi:
        "Số của người thực hiện, việc đã làm, việc đã đọc, việc bị từ chối và thời điểm; không có tên. Lần đăng nhập không thành "
        + "ghi thêm địa chỉ mạng",
      en:
        "The number of who did, read or was refused something, what and when; no name. Of a refused sign-in the network address too"
    )
    public static let users = Phrase(vi: "Người dùng hệ thống", en: "People who use the system")
    public static let actWhy = Phrase(
      vi: "Phục vụ kiểm tra, giám sát: ai đã làm gì, khi nào, vì sao",
      en: "For inspection: who did what, when and why")
    public static let actErasure = Phrase(
      vi: "Xóa thông tin tài khoản thì số không còn chỉ ra người nào; chuỗi nhật ký giữ nguyên",
      en: "With the account erased the number leads to nobody; the chain stays as it is")

    public static let asLongAsTheDossier = Phrase(
      vi: "Cùng với hồ sơ", en: "As long as the dossier")
    public static let asLongAsTheJournal = Phrase(
      vi: "Cùng với nhật ký: bỏ một mục thì chuỗi không còn chứng thực được",
      en: "As long as the journal: without an entry the chain would prove nothing")

    public static let title = Phrase(vi: "Dữ liệu cá nhân", en: "Personal data")
    public static let lead = Phrase(
      vi: "Sổ đăng ký dữ liệu cá nhân mà hệ thống xử lý, theo Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP.",
      en: "The register of personal data that the system processes, by Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.")
    public static let caption = Phrase(
      vi: "Dữ liệu được giữ, mục đích, thời hạn và cách xóa", en: "What is kept, why, how long, and how it goes")
    public static let whatHead = Phrase(vi: "Dữ liệu", en: "Data")
    public static let whoseHead = Phrase(vi: "Của ai", en: "Whose")
    public static let whyHead = Phrase(vi: "Mục đích", en: "Purpose")
    public static let howLongHead = Phrase(vi: "Thời hạn", en: "How long")
    public static let erasureHead = Phrase(vi: "Cách xóa", en: "How it goes")
    public static let rights = Phrase(
      vi: "Mỗi người tự xem và tải dữ liệu của mình tại trang Tài khoản của tôi; yêu cầu xóa gửi người quản trị, được "
        + "thực hiện mà không làm thay đổi số liệu: nhật ký chỉ gọi người bằng số hiệu.",
      en: "Everyone sees and downloads their data on their account's page; requests for erasure go to an administrator "
        + "and change no figure: the journal calls people by number alone.")
    public static let names = Phrase(
      vi: "Hệ thống không giữ danh sách đảng viên; chỉ có số lượng. Tệp mang dấu Mật, Tối mật, Tuyệt mật bị từ chối.",
      en: "No list of Party members is kept, only counts. A file that bears a secrecy mark is refused.")
    public static func smallCounts(_ bound: Int) -> Phrase {
      Phrase(
        vi:
          "Số người dưới \(bound) chưa công bố chỉ hiện với người được giao vai trò ở đơn vị hoặc cấp trên của đơn vị đó.",
        en:
          "Unpublished counts of fewer than \(bound) persons are shown only to those with a role at the unit or above it."
      )
    }

    public static let account = Phrase(
      vi: "Họ tên, tên đăng nhập, định danh đăng nhập một lần; bản băm mật khẩu, khóa xác thực hai lớp đã niêm phong",
      en: "Name, sign-in name, identity at a provider; hash of the password, sealed secret of the second factor")
    public static let accountWhy = Phrase(
      vi: "Biết ai được làm gì và chịu trách nhiệm về số liệu nào",
      en: "To know who may do what and answers for which figures")
    public static let untilErased = Phrase(vi: "Đến khi xóa tài khoản", en: "Until the account is erased")
    public static let accountErasure = Phrase(
      vi: "Người quản trị chọn “Xóa thông tin cá nhân”, hoặc nhiemky user erase",
      en: "An administrator chooses “Erase personal data”, or nhiemky user erase")
    public static let session = Phrase(
      vi: "Phiên đăng nhập: thời điểm, địa chỉ mạng, tên trình duyệt", en: "Sessions: when, network address, browser")
    public static let sessionWhy = Phrase(
      vi: "Để mỗi người thấy và kết thúc phiên lạ", en: "So that everyone sees and ends sessions that are not theirs")
    public static let sessionErasure = Phrase(
      vi: "Tự mất sau thời hạn, khi đăng xuất, khi đăng xuất mọi nơi hoặc xóa tài khoản",
      en: "Goes after that time, with signing out, with signing out everywhere, or with the account")
    public static let grant = Phrase(
      vi: "Vai trò, ủy quyền và khóa truy cập, theo số hiệu", en: "Roles, delegations and tokens, by number")
    public static let grantWhy = Phrase(
      vi: "Chứng minh ai có thẩm quyền vào ngày nào", en: "To prove who was competent on which day")
  }
}
