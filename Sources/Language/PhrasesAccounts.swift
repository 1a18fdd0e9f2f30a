extension Phrases {
  /// One's own account, and the accounts of others.
  public enum Accounts {
    public static let title = Phrase(vi: "Tài khoản", en: "Accounts")
    public static let lead = Phrase(
      vi: "Ai được vào hệ thống, giữ vai trò gì, ở đơn vị nào, từ ngày nào đến ngày nào.",
      en: "Who may enter, in which roles, for which units, from which day to which.")
    public static let own = Phrase(vi: "Tài khoản của tôi", en: "My account")
    public static let name = Phrase(vi: "Họ và tên", en: "Name")
    public static let state = Phrase(vi: "Tình trạng", en: "State")
    public static let active = Phrase(vi: "Đang dùng", en: "Active")
    public static let waiting = Phrase(vi: "Chờ đăng nhập lần đầu", en: "Waiting for the first sign-in")
    public static let locked = Phrase(vi: "Đã khóa", en: "Locked")
    public static let erased = Phrase(vi: "Đã xóa thông tin", en: "Erased")
    public static func numbered(_ number: Int64) -> Phrase {
      Phrase(vi: "Người số \(number)", en: "Person no. \(number)")
    }
    public static let secondFactor = Phrase(vi: "Xác thực hai lớp", en: "Second factor")
    public static let isOn = Phrase(vi: "Đã bật", en: "On")
    public static let isOff = Phrase(vi: "Chưa bật", en: "Off")
    public static func codesLeft(_ count: Int) -> Phrase {
      Phrase(vi: "còn \(count) mã dự phòng", en: "\(count) recovery codes left")
    }
    public static let setUp = Phrase(vi: "Bật hoặc đổi điện thoại", en: "Set up, or change the phone")
    public static let passwordSet = Phrase(vi: "Đặt mật khẩu lúc", en: "Password set")
    public static let changePassword = Phrase(vi: "Đổi mật khẩu", en: "Change password")
    public static let made = Phrase(vi: "Tạo lúc", en: "Made")

    public static let roles = Phrase(vi: "Vai trò", en: "Roles")
    public static let role = Phrase(vi: "Vai trò", en: "Role")
    public static let noRole = Phrase(vi: "Chưa có vai trò nào.", en: "No role yet.")
    public static let unit = Phrase(vi: "Đơn vị", en: "Unit")
    public static let everywhere = Phrase(vi: "Toàn hệ thống", en: "Everywhere")
    public static let withBranch = Phrase(vi: "và các đơn vị trực thuộc", en: "and the units below")
    public static let from = Phrase(vi: "Từ ngày", en: "From")
    public static let until = Phrase(vi: "Đến hết ngày", en: "Until")
    public static let noEnd = Phrase(vi: "Không thời hạn", en: "No end set")
    public static let notInForce = Phrase(vi: "không có hiệu lực hôm nay", en: "not in force today")
    public static func delegatedBy(_ name: String) -> Phrase {
      Phrase(vi: "do \(name) ủy quyền", en: "passed on by \(name)")
    }
    public static let act = Phrase(vi: "Thao tác", en: "Act")
    public static let take = Phrase(vi: "Thu hồi", en: "Take back")
    public static let give = Phrase(vi: "Giao vai trò", en: "Give a role")
    public static let unitHint = Phrase(
      vi: "Mã đơn vị, như hai-phong; để trống là toàn hệ thống.",
      en: "A unit's code, such as hai-phong; empty means everywhere.")
    public static let branchLabel = Phrase(vi: "Cả các đơn vị trực thuộc", en: "With the units below")
    public static let reason = Phrase(vi: "Lý do hoặc số quyết định", en: "Reason, or the decision's number")

    public static let delegations = Phrase(vi: "Ủy quyền khi vắng mặt", en: "Passing a role on while away")
    public static let delegate = Phrase(vi: "Ủy quyền", en: "Pass on")
    public static let delegateTo = Phrase(vi: "Tên đăng nhập của người nhận", en: "Sign-in name of who receives it")
    public static let delegateLead = Phrase(
      vi:
        "Người nhận làm thay trong thời gian đã ghi; nhật ký ghi rõ ai làm. Vai trò nhận được không ủy quyền tiếp được.",
      en:
        "They act in your place for the days given; the journal says who acted. A role passed on cannot be passed on again."
    )
    public static let delegated = Phrase(vi: "Đang ủy quyền", en: "Passed on now")

    public static let sessions = Phrase(vi: "Các phiên đăng nhập", en: "Sessions")
    public static let device = Phrase(vi: "Thiết bị", en: "Device")
    public static let address = Phrase(vi: "Địa chỉ mạng", en: "Network address")
    public static let began = Phrase(vi: "Bắt đầu", en: "Began")
    public static let seen = Phrase(vi: "Dùng gần nhất", en: "Last used")
    public static let thisOne = Phrase(vi: "phiên này", en: "this one")
    public static let end = Phrase(vi: "Kết thúc", en: "End")
    public static let endAllHint = Phrase(
      vi: "Kết thúc mọi phiên thì hỏi lại mật khẩu.", en: "Ending all sessions asks for the password again.")
    public static let endsSoon = Phrase(vi: "sắp hết hạn", en: "ends soon")
    public static let endAll = Phrase(vi: "Đăng xuất mọi nơi", en: "Sign out everywhere")

    public static let tokens = Phrase(vi: "Khóa truy cập cho chương trình", en: "Tokens for programs")
    public static let tokensLead = Phrase(
      vi: "Chương trình gửi khóa trong đầu mục “Authorization: Bearer …”. Khóa không bao giờ được nhiều quyền hơn bạn.",
      en: "Programs send it as “Authorization: Bearer …”. A token never may more than you.")
    public static let tokenName = Phrase(vi: "Dùng vào việc gì", en: "What it is for")
    public static let tokenDays = Phrase(vi: "Thời hạn (ngày)", en: "Days it lasts")
    public static let tokenScopes = Phrase(vi: "Được phép", en: "It may")
    public static let expires = Phrase(vi: "Hết hạn", en: "Expires")
    public static let makeToken = Phrase(vi: "Tạo khóa", en: "Make a token")
    public static let noToken = Phrase(vi: "Chưa có khóa nào.", en: "No token yet.")
    public static let newToken = Phrase(
      vi: "Khóa vừa tạo, chỉ hiện một lần; hãy chép ngay:", en: "The new token, shown this once; copy it now:")
    public static let never = Phrase(vi: "Chưa dùng", en: "Never")

    public static let make = Phrase(vi: "Tạo tài khoản", en: "Make an account")
    public static let issued = Phrase(
      vi: "Mật khẩu dùng một lần, chỉ hiện lúc này; hãy chuyển tận tay, dùng được trong 7 ngày:",
      en: "The one-time password, shown this once; hand it over in person, it is good for 7 days:")
    public static let reset = Phrase(vi: "Cấp lại mật khẩu", en: "New one-time password")
    public static let removeFactor = Phrase(vi: "Gỡ xác thực hai lớp", en: "Remove the second factor")
    public static let lock = Phrase(vi: "Khóa tài khoản", en: "Lock the account")
    public static let unlock = Phrase(vi: "Mở khóa", en: "Unlock")
    public static let erase = Phrase(vi: "Xóa thông tin cá nhân", en: "Erase personal data")
    public static let eraseHint = Phrase(
      vi: "Tên, tên đăng nhập, mật khẩu, phiên và khóa bị xóa hẳn; số liệu và nhật ký giữ nguyên, chỉ còn số hiệu. "
        + "Không khôi phục được.",
      en: "Name, sign-in name, password, sessions and tokens go for good; figures and journal stay, with a number "
        + "alone. It cannot be undone.")
    public static let care = Phrase(vi: "Trông nom tài khoản", en: "Care of the account")
    public static let ownHint = Phrase(
      vi: "Đây là tài khoản của bạn; vai trò và tình trạng do người quản trị khác thay đổi.",
      en: "This account is yours; another administrator changes its roles and state.")
    public static let link = Phrase(vi: "Gắn định danh đăng nhập một lần", en: "Link to single sign-on")
    public static let issuer = Phrase(vi: "Địa chỉ nhà cung cấp", en: "Issuer")
    public static let subject = Phrase(vi: "Mã định danh (sub)", en: "Subject (sub)")
    public static let data = Phrase(vi: "Dữ liệu cá nhân của tôi", en: "My personal data")
    public static let dataLead = Phrase(
      vi: "Tải về mọi thông tin hệ thống đang giữ về bạn; muốn xóa, hãy đề nghị người quản trị.",
      en: "Download all that is kept about you; to have it erased, ask an administrator.")
    public static let download = Phrase(vi: "Tải về (JSON)", en: "Download (JSON)")
    public static let register = Phrase(vi: "Hệ thống giữ dữ liệu gì về người dùng", en: "What is kept about people")
  }
}
