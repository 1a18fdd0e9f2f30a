extension Phrases {
  /// Roles, and why something about signing in, accounts, roles or tokens cannot be done.
  public enum Access {
    public static let reader = Phrase(vi: "Người đọc", en: "Reader")
    public static let enterer = Phrase(vi: "Người nhập số liệu", en: "Enterer")
    public static let verifier = Phrase(vi: "Người kiểm tra số liệu", en: "Verifier")
    public static let approver = Phrase(vi: "Người duyệt", en: "Approver")
    public static let leader = Phrase(vi: "Lãnh đạo", en: "Leader")
    public static let inspection = Phrase(vi: "Ủy ban kiểm tra", en: "Inspection committee")
    public static let administrator = Phrase(vi: "Quản trị", en: "Administrator")
    public static let teller = Phrase(vi: "Ban kiểm phiếu", en: "Teller")
    public static let person = Phrase(vi: "Người có tài khoản", en: "Anybody with an account")
    public static let stranger = Phrase(vi: "Người chưa đăng nhập", en: "Not signed in")
    public static let guest = Phrase(vi: "Khách", en: "Guest")
    public static let machineOperator = Phrase(vi: "Người vận hành máy chủ", en: "Operator of the machine")

    public static let scopeRead = Phrase(vi: "Đọc chỉ tiêu và số liệu", en: "Read targets and figures")
    public static let scopeCheck = Phrase(vi: "Soát số liệu trong văn bản", en: "Check the figures of a text")
    public static let scopeJournal = Phrase(vi: "Đọc nhật ký", en: "Read the journal")

    public static let wrongSignIn = Phrase(
      vi: "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa.",
      en: "The sign-in name or the password is wrong, or the account is locked.")
    public static func wait(_ seconds: Int) -> Phrase {
      let minutes = (seconds + 59) / 60
      return seconds < 90
        ? Phrase(
          vi: "Đã nhập sai nhiều lần; hãy chờ \(seconds) giây rồi thử lại.",
          en: "Too many wrong tries; wait \(seconds) seconds, then try again.")
        : Phrase(
          vi: "Đã nhập sai nhiều lần; hãy chờ khoảng \(minutes) phút rồi thử lại.",
          en: "Too many wrong tries; wait about \(minutes) minutes, then try again.")
    }
    public static let busy = Phrase(
      vi: "Đang có nhiều người đăng nhập cùng lúc; hãy thử lại sau ít giây.",
      en: "Many people are signing in at once; try again in a few seconds.")
    public static let wrongCode = Phrase(
      vi: "Mã không đúng hoặc đã hết hạn; hãy nhập mã đang hiện trên điện thoại, hoặc một mã dự phòng chưa dùng.",
      en: "The code is wrong or no longer valid; enter the one your phone shows now, or an unused recovery code.")
    public static let wrongPassword = Phrase(vi: "Mật khẩu hiện tại không đúng.", en: "The present password is wrong.")
    public static let samePassword = Phrase(
      vi: "Mật khẩu mới phải khác mật khẩu hiện tại.", en: "The new password must differ from the present one.")
    public static let passwordExpired = Phrase(
      vi: "Mật khẩu dùng một lần đã quá hạn 7 ngày; hãy đề nghị người quản trị cấp lại.",
      en: "The one-time password is over 7 days old; ask an administrator for a new one.")
    public static func badSignInName(_ name: String) -> Phrase {
      Phrase(
        vi:
          "“\(name)” không dùng làm tên đăng nhập được; hãy dùng 2 đến 64 ký tự gồm chữ không dấu, chữ số và . - _ @.",
        en: "“\(name)” is no sign-in name; use 2 to 64 letters without marks, digits and . - _ @.")
    }
    public static func signInNameTaken(_ name: String) -> Phrase {
      Phrase(
        vi: "Đã có tài khoản dùng tên đăng nhập “\(name)”; hãy chọn tên khác.",
        en: "There is an account with the sign-in name “\(name)” already; choose another.")
    }
    public static let nameNeeded = Phrase(
      vi: "Hãy ghi họ và tên, không quá 200 ký tự.", en: "Give the person's name, of at most 200 characters.")
    public static func noAccount(_ name: String) -> Phrase {
      Phrase(vi: "Không có tài khoản “\(name)”.", en: "There is no account “\(name)”.")
    }
    public static let noGrant = Phrase(
      vi: "Vai trò này không còn hiệu lực hoặc không phải của bạn.",
      en: "This role is no longer in force, or is not yours.")
    public static let noToken = Phrase(vi: "Không có khóa truy cập này.", en: "There is no such token.")
    public static let noSession = Phrase(
      vi: "Phiên làm việc đã kết thúc; hãy đăng nhập lại.", en: "The session has ended; sign in again.")
    public static let notPossible = Phrase(
      vi: "Không làm được việc này với tài khoản này.", en: "This cannot be done with this account.")
    public static let ownAccount = Phrase(
      vi: "Không ai tự cấp, tự thu vai trò hoặc tự khóa tài khoản của mình; hãy nhờ người quản trị khác.",
      en: "Nobody changes their own roles or locks their own account; ask another administrator.")
    public static let lastAdministrator = Phrase(
      vi: "Đây là người quản trị cuối cùng; hãy giao quyền quản trị cho người khác trước.",
      en: "This is the last administrator; make somebody else one first.")
    public static let notDelegable = Phrase(
      vi: "Vai trò này không ủy quyền lại được.", en: "This role cannot be passed on.")
    public static let badDays = Phrase(
      vi: "Ngày kết thúc phải từ ngày bắt đầu trở đi; hãy ghi ngày dạng 21-11-2026.",
      en: "The last day must not be before the first; write days as 2026-11-21.")
    public static func noRole(_ name: String) -> Phrase {
      Phrase(vi: "Không có vai trò “\(name)”.", en: "There is no role “\(name)”.")
    }
    public static let badTokenName = Phrase(
      vi: "Hãy ghi khóa truy cập dùng vào việc gì, không quá 100 ký tự.",
      en: "Say what the token is for, in at most 100 characters.")
    public static func badTokenDays(_ longest: Int) -> Phrase {
      Phrase(
        vi: "Khóa truy cập có hạn từ 1 đến \(longest) ngày.", en: "A token lasts from 1 to \(longest) days.")
    }
    public static let noScope = Phrase(
      vi: "Hãy chọn ít nhất một việc mà khóa truy cập được làm.", en: "Choose at least one thing the token may do.")
    public static let unknownIdentity = Phrase(
      vi: "Chưa có tài khoản nào gắn với định danh này; hãy đề nghị người quản trị gắn vào tài khoản của bạn.",
      en: "No account is linked to this identity; ask an administrator to link it to yours.")
    public static let badIdentity = Phrase(
      vi: "Hãy ghi đủ địa chỉ nhà cung cấp và mã định danh (sub).", en: "Give both the issuer and the subject (sub).")
    public static let identityTaken = Phrase(
      vi: "Định danh này đã gắn với tài khoản khác; mỗi định danh chỉ gắn với một tài khoản.",
      en: "This identity is linked to another account; each is linked to one.")
    public static let reasonNeeded = Phrase(
      vi: "Hãy ghi lý do; lý do được lưu vào nhật ký.", en: "Give the reason; it is kept in the journal.")
    public static func reasonTooLong(_ longest: Int) -> Phrase {
      Phrase(
        vi: "Lý do không quá \(longest) ký tự; hãy ghi ngắn lại, hoặc ghi số văn bản.",
        en: "A reason has at most \(longest) characters; shorten it, or give the document's number.")
    }
    public static let hiddenCharacters = Phrase(
      vi: "Trong chữ đã nhập có ký tự không hiện ra hoặc đổi chiều chữ, thường do sao chép; hãy gõ lại trên một dòng.",
      en:
        "What was entered holds characters that do not show or that turn the writing round, often from copying; type it again, on "
        + "one line.")
    public static func tooManyTokens(_ number: Int) -> Phrase {
      Phrase(
        vi: "Mỗi người có nhiều nhất \(number) khóa truy cập; hãy thu hồi khóa không còn dùng.",
        en: "A person has at most \(number) tokens; revoke those no longer used.")
    }
    public static func tooManyDelegations(_ number: Int) -> Phrase {
      Phrase(
        vi: "Mỗi người ủy quyền nhiều nhất \(number) lần cùng lúc; hãy kết thúc ủy quyền không còn cần.",
        en: "A person has at most \(number) delegations at once; end those no longer needed.")
    }
    public static func tooFast(_ seconds: Int) -> Phrase {
      Phrase(
        vi: "Quá nhiều thao tác trong một phút; hãy chờ \(seconds) giây rồi làm tiếp.",
        en: "Too many acts in a minute; wait \(seconds) seconds, then go on.")
    }
  }
}
