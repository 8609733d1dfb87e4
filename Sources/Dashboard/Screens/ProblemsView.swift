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
        Wrap.lines(problem, width: max(8, width - 2)).enumerated().map { index, text in
            var line = Line()
            if index == 0 { line.append(.failed, Style(.failed)) }
            line.pad(to: 2)
            line.append(text)
            return line
        }
    }
}
