/// The faults of a scenario that did not load: the place of each, then what is wrong and how to mend it.
struct ProblemsView: Sendable {
    let problems: [String]

    func lines(width: Int) -> [Line] {
        let heading = Line(Wording.count(problems.count, "fault") + " to mend:", .plain)
        return problems.reduce(into: [heading]) { lines, problem in
            lines.append(Line())
            lines += self.lines(of: problem, width: width)
        }
    }

    private func lines(of problem: String, width: Int) -> [Line] {
        let (place, fault) = Self.parts(of: problem)
        var heading = Line()
        heading.append(.failed, Style(.failed))
        heading.space()
        heading.append(place, Style(.key))
        let text = Wrap.lines(fault, width: max(8, width - 2)).map { text in
            var line = Line()
            line.space(2)
            line.append(text)
            return line
        }
        return place.isEmpty ? [joined(heading, text.first)] + text.dropFirst() : [heading] + text
    }

    private func joined(_ heading: Line, _ text: Line?) -> Line {
        var line = heading
        if let text { line.append(text.slice(2..<text.width)) }
        return line
    }

    /// `file:line:column: fault` taken apart; the place is empty where there is none.
    static func parts(of problem: String) -> (place: String, fault: String) {
        let colon = problem.indices.first { index in
            problem[index] == ":" && problem[problem.index(after: index)...].first == " "
        }
        guard let colon, problem[..<colon].contains(":"), !problem[..<colon].contains(" ") else { return ("", problem) }
        return (String(problem[..<colon]), String(problem[problem.index(colon, offsetBy: 2)...]))
    }
}
