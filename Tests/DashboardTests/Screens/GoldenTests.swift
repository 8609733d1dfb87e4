import Testing

@testable import Dashboard

/// Every scene at five sizes, in both sets of signs, at every depth of colour and in both themes. A file a scene: what a
/// person sees, as text, at the sizes that differ; what each cell means, at one; and a fingerprint of every combination, so
/// that whatever changes fails by its name.
@Suite struct GoldenTests {
    @Test(arguments: Scene.allCases)
    func looksAsRecordedAndIsSound(scene: Scene) throws {
        let pictures = Picture.sizes.map { Picture(scene, $0) }
        let faults = pictures.flatMap(\.faults)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        let sections =
            pictures.flatMap(Self.texts) + Self.planes(pictures[0].unicode) + [Self.fingerprints(pictures)]
        let differences = try Golden(name: scene.rawValue).differences(from: sections)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    private static func texts(_ picture: Picture) -> [Golden.Section] {
        Charset.allCases.filter(picture.isReadable).map {
            Golden.Section(heading: picture.name($0), lines: FrameText.text(picture[$0]))
        }
    }

    private static func planes(_ frame: Frame) -> [Golden.Section] {
        [
            Golden.Section(heading: "roles", lines: FrameText.roles(frame)),
            Golden.Section(heading: "emphasis", lines: FrameText.emphasis(frame)),
        ]
    }

    private static func fingerprints(_ pictures: [Picture]) -> Golden.Section {
        let lines = pictures.flatMap { picture in
            Charset.allCases.flatMap { fingerprints(picture[$0], picture.name($0)) }
        }
        return Golden.Section(heading: "fingerprints", lines: lines)
    }

    private static func fingerprints(_ frame: Frame, _ name: String) -> [String] {
        let fingerprints = Fingerprints(frame)
        return Theme.Name.allCases.flatMap { theme in
            ColorDepth.allCases.map { depth in
                "\(name) \(theme.rawValue) \(depth) \(fingerprints.fingerprint(theme.theme, depth).hexadecimal)"
            }
        }
    }
}
