internal import Foundation

/// Paths, which stay as people wrote them until a file is touched.
extension String {
    func appending(component: String) -> String { (self as NSString).appendingPathComponent(component) }

    /// The path as the system finds it from any folder.
    func absolute(in folder: String) -> String { hasPrefix("/") ? self : folder.appending(component: self) }

    /// The path without `folder`, when it lies below.
    func relative(to folder: String) -> String {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }

    var parentFolder: String { (self as NSString).deletingLastPathComponent }
    var fileNameStem: String { ((self as NSString).lastPathComponent as NSString).deletingPathExtension }
    var fileExtension: String { (self as NSString).pathExtension }
}
