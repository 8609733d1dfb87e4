import Testing

@testable import Dashboard

@Suite struct GoldenTests {
    @Test(arguments: Scene.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
    func looksAsRecorded(scene: Scene, size: Size) throws {
        let golden = Golden(name: "\(scene.rawValue)-\(size.columns)x\(size.rows)")
        let differences = try golden.differences(from: scene.model(size).view())
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}
