import Dashboard

/// Turns what each drain of the keyboard gives into messages.
struct InputDecoder {
    private var bytes = ByteDecoder()

    mutating func messages(from inputs: [RawInput]) -> [Message] {
        var messages: [Message] = []
        var rest = bytes.tokens(from: inputs)[...]
        while let token = rest.first {
            let message: Message?
            if let sequence = EscapeSequence(at: rest) {
                message = sequence.mouse.map(Message.mouse)
                rest = rest.dropFirst(sequence.length)
            } else {
                message = Self.key(for: token).map(Message.key)
                rest = rest.dropFirst()
            }
            if let message { messages.append(message) }
        }
        return messages
    }

    private static func key(for token: InputToken) -> Key? {
        switch token {
        case .scalar(let scalar): KeyTable.key(scalar: scalar)
        case .code(let code): KeyTable.key(code: code)
        }
    }
}
