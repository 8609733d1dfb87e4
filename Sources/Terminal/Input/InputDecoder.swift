import Dashboard

/// Turns what one drain of the keyboard gave into messages.
enum InputDecoder {
    static func messages(from inputs: [RawInput]) -> [Message] {
        var messages: [Message] = []
        var rest = inputs[...]
        while let input = rest.first {
            let unknown = lengthOfUnknownSequence(rest)
            if unknown == 0, let message = message(for: input) { messages.append(message) }
            rest = rest.dropFirst(max(1, unknown))
        }
        return messages
    }

    private static func message(for input: RawInput) -> Message? {
        switch input {
        case .scalar(let value): KeyTable.key(scalar: value).map(Message.key)
        case .code(let code): KeyTable.key(code: code).map(Message.key)
        case .mouse(let mouse): .mouse(mouse)
        }
    }

    /// Curses hands out an escape sequence that it does not know byte by byte: its digits and letters must not be taken
    /// for keys. Such a sequence arrives in one piece; a person's Esc and the next key do not.
    private static func lengthOfUnknownSequence(_ inputs: ArraySlice<RawInput>) -> Int {
        let start = inputs.startIndex
        guard inputs.count > 2, inputs[start] == .scalar(0x1B) else { return 0 }
        switch inputs[start + 1] {
        case .scalar(0x4F): return isFinal(inputs[start + 2]) ? 3 : 0
        case .scalar(0x5B):
            let parameters = inputs[(start + 2)...].prefix(while: isParameter)
            guard parameters.endIndex < inputs.endIndex, isFinal(inputs[parameters.endIndex]) else { return 0 }
            return parameters.count + 3
        default: return 0
        }
    }

    /// The bytes of a control sequence between its introducer and its end; source: ECMA-48, 5.4.
    private static func isParameter(_ input: RawInput) -> Bool {
        if case .scalar(0x20...0x3F) = input { true } else { false }
    }

    private static func isFinal(_ input: RawInput) -> Bool {
        if case .scalar(0x40...0x7E) = input { true } else { false }
    }
}
