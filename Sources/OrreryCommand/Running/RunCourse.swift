internal import Experiments
internal import Kernel
internal import Snapshots

/// The courses of the kinds that a run's loads run.
struct RunCourse {
    private var courses: [(kind: Int, course: Course)]

    init(of program: Program) {
        var kinds: [Int] = []
        for kind in program.loads.flatMap(\.routines) where !kinds.contains(kind) { kinds.append(kind) }
        courses = kinds.map { ($0, Course()) }
    }

    /// Transitions until the next sample; nil when none is wanted.
    var stride: Int? { courses.first.map { Int(clamping: $0.course.stride) } }

    mutating func look(at kernel: borrowing Kernel) {
        let position = kernel.position
        for index in courses.indices where courses[index].course.isDue(at: position.step) {
            let totals = kernel.latencyTotals(ofKind: courses[index].kind)
            let sample = Course.Sample(time: position.time, count: totals.count, sum: totals.sum)
            courses[index].course.add(sample, at: position.step)
        }
    }

    /// What they tell of the run, which has ended.
    func precision(of kernel: borrowing Kernel) -> [PrecisionReport] {
        var reports: [PrecisionReport] = []
        for (kind, course) in courses {
            let name = kernel.program.routines[kind].name
            let report = PrecisionReport(kind: name, kernel.samples(.latency, ofKind: kind), course)
            if let report { reports.append(report) }
        }
        return reports
    }
}
