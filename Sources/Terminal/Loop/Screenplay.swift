package import Dashboard

/// What is shown and how it answers: pure, so that the render loop alone meets the world.
package protocol Screenplay: Sendable {
    mutating func update(_ message: Message) -> [Effect]
    func view() -> Frame
}

extension Model: Screenplay {}
