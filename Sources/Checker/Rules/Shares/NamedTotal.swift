import Figures

/// "… có 460 dự án …. Đã có 399 dự án vận hành, chiếm 93% tổng số", "đăng ký 643 tỷ đồng. … thực hiện 261 tỷ đồng, bằng 38% vốn đăng ký": what the
/// words call the total of a kind is the largest figure of that kind told before, where it nearly gives what is printed.
struct NamedTotal {
  let item: ShareBrothersRule.Item
  let bases: ArraySlice<ShareBrothersRule.Base>

  /// The largest, where the words name a total of its kind and no other place's or body's.
  var base: ShareBrothersRule.Base? {
    guard isNamed, item.part.figure.whole == nil, let size = item.part.figure.magnitude else { return nil }
    let alike = bases.filter { isOfKind($0) && $0.place.order < item.told.order }
    guard let largest = alike.max(by: { $0.size < $1.size }), largest.size > size,
      largest.figure.figure.whole == nil, [.level, .total, .to].contains(largest.figure.figure.role),
      item.told.sentence - largest.place.sentence < Self.reach, !isOfNarrower(largest)
    else { return nil }
    return largest
  }

  /// "cây ăn quả 640 ha; xoài Cát 210 ha, xoài Đài Loan 95 ha. Bị hại 12 ha, chiếm 3,9% tổng diện tích xoài": of what others bear the name of.
  private func isOfNarrower(_ largest: ShareBrothersRule.Base) -> Bool {
    guard item.part.figure.unit != nil, let name = item.named.last, !Self.heads.contains(name),
      !Self.links.contains(name), !largest.label.contains(name)
    else { return false }
    return bases.contains { base in
      isOfKind(base) && base.place.order < item.told.order && base.figure.part.spot != item.part.part.spot
        && base.label.contains(name)
    }
  }

  private var isNamed: Bool {
    guard let first = item.named.first, Self.heads.contains(first) || Self.links.contains(first),
      item.named.contains(where: { Self.heads.contains($0) })
    else { return false }
    return !item.named.contains { Self.places.contains($0) }
  }

  private func isOfKind(_ base: ShareBrothersRule.Base) -> Bool {
    let (part, whole) = (item.part.figure, base.figure.figure)
    if part.unit != nil || whole.unit != nil { return part.unit == whole.unit }
    guard part.isCount, whole.isCount, let noun = whole.noun.first, noun == part.noun.first else { return false }
    let name = item.named.first { !Self.heads.contains($0) && !Self.links.contains($0) }
    return name == nil || name == noun
  }

  private static let reach = 8
  private static let heads = LineReader.words("tổng số vốn")
  private static let links = LineReader.words("trong trên của so với")
  /// Of whom or where the total may be another one.
  private static let places = LineReader.words("nước quốc giới cầu tỉnh phố vùng huyện ngành khu cả toàn thị")
}
