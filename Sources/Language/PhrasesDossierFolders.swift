/// Folders, their files and `dossier.yaml`.
extension DossierFinding {
  public static func folderMissing() -> DossierFinding {
    DossierFinding(
      .folderMissing,
      Phrase(vi: "Không có thư mục này.", en: "There is no such folder."),
      do: Phrase(vi: "Kiểm tra lại đường dẫn của hồ sơ.", en: "Check the dossier's path."))
  }

  public static func notAFolder() -> DossierFinding {
    DossierFinding(
      .notADossier,
      Phrase(vi: "Đây là một tệp, không phải thư mục hồ sơ.", en: "This is a file, not a dossier's folder."),
      do: Phrase(vi: "Nêu thư mục chứa tệp dossier.yaml.", en: "Name the folder that holds dossier.yaml."))
  }

  public static func notADossier() -> DossierFinding {
    DossierFinding(
      .notADossier,
      Phrase(
        vi: "Thư mục không có tệp dossier.yaml nên không phải là hồ sơ.",
        en: "The folder has no dossier.yaml, so it is not a dossier."),
      do: Phrase(
        vi: "Thêm tệp dossier.yaml với hai khóa code và name, hoặc nêu đúng thư mục hồ sơ.",
        en: "Add a dossier.yaml with the keys code and name, or name the dossier's own folder."))
  }

  public static func unreadable() -> DossierFinding {
    DossierFinding(
      .unreadableFile,
      Phrase(vi: "Không đọc được.", en: "It cannot be read."),
      do: Phrase(
        vi: "Kiểm tra đây là tệp thường và người chạy lệnh có quyền đọc.",
        en: "Check that it is an ordinary file and that you may read it."))
  }

  public static func unknownFile(_ name: String, nearest: String?, known: [String]) -> DossierFinding {
    let list = known.joined(separator: ", ")
    return DossierFinding(
      .unknownFile,
      Phrase(
        vi: "Hồ sơ không dùng tệp nào tên “\(name)”; nội dung của tệp này sẽ bị bỏ qua.",
        en: "A dossier has no file named “\(name)”; what is in it would be left out."),
      do: perhaps(
        nearest,
        else: Phrase(
          vi: "Đổi tên thành một trong các tệp: \(list), hoặc chuyển tệp ra ngoài hồ sơ.",
          en: "Rename it to one of \(list), or move it out of the dossier.")))
  }

  public static func fileTooLarge(limit: String) -> DossierFinding {
    DossierFinding(
      .tooLarge,
      Phrase(
        vi: "Tệp lớn hơn \(limit) nên không nhận.", en: "The file is larger than \(limit) and is refused."),
      do: splitIt)
  }

  public static func tooManyRows(limit: Int) -> DossierFinding {
    DossierFinding(
      .tooLarge,
      Phrase(
        vi: "Tệp có hơn \(limit) dòng dữ liệu nên không nhận.",
        en: "The file has more than \(limit) rows and is refused."),
      do: splitIt)
  }

  public static func tooManyColumns(limit: Int) -> DossierFinding {
    DossierFinding(
      .tooLarge,
      Phrase(
        vi: "Dòng tiêu đề có hơn \(limit) cột nên không nhận.",
        en: "The header has more than \(limit) columns and is refused."),
      do: Phrase(
        vi: "Kiểm tra tệp có đúng là bảng của hồ sơ không.",
        en: "Check that the file is a table of the dossier at all."))
  }

  private static let splitIt = Phrase(
    vi: "Tách dữ liệu thành nhiều hồ sơ, nạp lần lượt theo khóa requires.",
    en: "Split the data into several dossiers, loaded one after another by the key requires.")

  public static func duplicateDossier(_ code: String, first: String) -> DossierFinding {
    DossierFinding(
      .duplicateDossier,
      Phrase(
        vi: "Mã hồ sơ “\(code)” đã dùng cho thư mục \(first).",
        en: "The dossier code “\(code)” already stands for the folder \(first)."),
      do: Phrase(
        vi: "Đặt mã khác, hoặc chỉ nêu thư mục này một lần.",
        en: "Choose another code, or name the folder only once."))
  }
}
