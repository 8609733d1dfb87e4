import Testing

@testable import Dashboard

/// Every scene at the two sizes that most terminals have, one of them with its styles; what fills the screen at five.
@Suite struct GoldenTests {
    @Test(arguments: Scene.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
    func looksAsRecorded(scene: Scene, size: Size) throws {
        try expect(scene, size, hasStyles: size.columns == 120)
    }

    @Test(
        arguments: Scene.spacious,
        [Size(columns: 100, rows: 30), Size(columns: 200, rows: 60), Size(columns: 300, rows: 100)])
    func usesTheSpaceAsRecorded(scene: Scene, size: Size) throws {
        try expect(scene, size, hasStyles: false)
    }

    private func expect(_ scene: Scene, _ size: Size, hasStyles: Bool) throws {
        let golden = Golden(name: "\(scene.rawValue)-\(size.columns)x\(size.rows)", hasStyles: hasStyles)
        let differences = try golden.differences(from: scene.model(size).view())
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}
