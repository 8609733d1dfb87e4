internal import Foundation

extension Error {
    /// Why the system could not do it, in its own words.
    var systemReason: String {
        let underlying = (self as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? self
        guard let code = POSIXErrorCode(rawValue: Int32((underlying as NSError).code)) else {
            return localizedDescription
        }
        return String(cString: strerror(code.rawValue)).lowercased()
    }
}
