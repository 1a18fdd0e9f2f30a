import Testing

/// Ordinary lists and shares with nothing wrong in them, each accused once: what a list or a whole nearby explains to the last
/// digit is not accused for the sake of a looser reading.
struct OrdinarySentencesOfSumsTests {
  @Test(arguments: [
    // Both halves are told; the last ones are some of the second.
    "Trường có 48 học viên, gồm 19 học viên nam và 29 học viên nữ; riêng 25 học viên nữ ở nội trú.",
    // Three parts make the whole: nothing is left.
    "Trung tâm có 71 nhiệm vụ, gồm 36 nhiệm vụ đã nghiệm thu (50,7%), 24 nhiệm vụ đang thực hiện "
      + "(33,8%) và 11 nhiệm vụ chưa triển khai (15,5%); riêng 3 nhiệm vụ chưa triển khai phải xin gia hạn.",
    // Phường are not passed over for the sake of xã.
    "Vùng có 412 đơn vị hành chính cấp xã, chia ra 287 xã và 125 phường, trong đó 94 xã đạt chuẩn nông thôn mới.",
    // Parts of what was done, and not of the plan.
    "Ngành có 2.214 hợp tác xã, đạt 93,2% kế hoạch (2.376 hợp tác xã), gồm 1.305 hợp tác xã nông "
      + "nghiệp, 518 hợp tác xã vận tải, 391 hợp tác xã tín dụng; kiểm tra 187 hợp tác xã.",
    // Of the households, not of the workers before them.
    "Xưởng có 154 công nhân, gồm 23 công nhân nữ (chiếm 14,94%) và 131 công nhân nam (chiếm 85,06%). Xã có "
      + "618 hộ (trong đó 583 hộ nghèo, chiếm 94,34% và 35 hộ cận nghèo, chiếm 5,66%).",
    // Of those that the words behind the percentage name.
    "Công ty có 418 công nhân; trong đó 163 công nhân trong tỉnh và 255 công nhân ngoài tỉnh, trong đó "
      + "có 41 công nhân trong tỉnh mới, chiếm 25% số công nhân trong tỉnh.",
    "Viện có 1.840 giảng viên, bao gồm 212 giảng viên nữ (11,52%); 1.628 giảng viên nam (88,48%); "
      + "1.107 giảng viên nam có học vị, chiếm 68% số giảng viên nam.",
    // The first part is no total of the others.
    "Chợ có 93 doanh nghiệp, gồm 57 doanh nghiệp nhà nước; 27 doanh nghiệp tư nhân; 9 doanh nghiệp FDI; "
      + "22 doanh nghiệp FDI nộp thuế qua mạng.",
    // What is told of another place has parts of its own.
    "Tỉnh có 995 hộ, cụ thể: 857 hộ nghèo; 138 hộ cận nghèo. Xã An Phú có 96 hộ, bao gồm 34 hộ nghèo "
      + "(chiếm 35,42%) và 62 hộ cận nghèo (chiếm 64,58%). Đã hỗ trợ 28 hộ.",
  ])
  func isNotAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
