@testable import Dashboard

/// A scene as it is drawn at a size, in both sets of signs.
struct Picture {
    let scene: Scene
    let size: Size
    let model: Model
    let unicode: Frame
    let ascii: Frame

    /// From the smallest terminal that people have to a wall.
    static let sizes = [(80, 24), (100, 30), (120, 40), (200, 60), (300, 100)].map { Size(columns: $0.0, rows: $0.1) }

    init(_ scene: Scene, _ size: Size) {
        self.scene = scene
        self.size = size
        model = scene.model(size)
        unicode = model.view()
        ascii = scene.model(size, .ascii).view()
    }

    subscript(charset: Charset) -> Frame { charset == .unicode ? unicode : ascii }

    func name(_ charset: Charset) -> String { "\(size.columns)x\(size.rows) \(charset)" }

    /// Whether it is kept as text: large screens only where the scene fills them.
    func isReadable(_ charset: Charset) -> Bool {
        switch (size.columns, charset) {
        case (80, _), (120, .unicode): true
        case (120, .ascii), (100, .unicode), (200, .unicode), (300, .unicode): Scene.spacious.contains(scene)
        default: false
        }
    }
}
