import Foundation

/// How much of the machine's memory the process has.
enum ResidentMemory {
  /// Nil on systems that do not tell it in `/proc`.
  static var bytes: Int? {
    // Its second number counts pages (proc(5)).
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    return numbers.count > 1 ? numbers[1] * Int(sysconf(Int32(_SC_PAGESIZE))) : nil
  }
}
