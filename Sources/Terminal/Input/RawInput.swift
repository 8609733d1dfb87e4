/// One thing that curses read: a byte, or the code of a key whose sequence it knows.
enum RawInput: Hashable {
    case byte(UInt8)
    case code(Int32)
}

/// The same with bytes joined to scalars.
enum InputToken: Hashable {
    case scalar(Unicode.Scalar)
    case code(Int32)
}
