import Kernel
import ScenarioLanguage
import Snapshots

@testable import Engine

/// Programs that the tests play.
enum Programs {
    /// Twenty calls of half a second through as many permits as parameter `slots` says, 3: it takes 3.5 s.
    static let calls: Program = {
        var assembly = Assembly("calls")
        let slots = assembly.parameter("slots", 3, maximum: 9)
        let api = assembly.resource("api", .semaphore, capacity: slots)
        let (count, half) = (assembly.number(20), assembly.milliseconds(500))
        let site = assembly.callSite(1, counter: 5)
        assembly.routine("main", slots: 6) { code in
            code.emit(Instruction(.gatherOpen, to: .slot(0), .slot(0)))
            code.loop(to: count, slot: 1) { $0.emit(Instruction(.gatherSpawn, a: 0, b: site, c: 3)) }
            code.emit(Instruction(.gatherWait, to: .slot(4), .slot(0)))
            code.emit(Instruction(.returnValue, .slot(4)))
        }
        assembly.routine("call", slots: 2, parameters: ["id"]) { code in
            code.emit(Instruction(.acquire, to: .slot(1), api))
            code.emit(Instruction(.sleep, half))
            code.emit(Instruction(.release, a: 1))
            code.emit(Instruction(.returnValue, .slot(0)))
        }
        return assembly.program
    }()

    /// `workers` tasks, each `rounds` times: sleeps for a random while, puts an item into a bounded queue and takes one.
    static func work(workers: Int, rounds: Int) -> Program {
        var assembly = Assembly("work")
        let pace = assembly.parameter("pace", 1, maximum: 9)
        let jobs = assembly.resource("jobs", .queue, capacity: pace)
        let (count, times) = (assembly.number(Double(workers)), assembly.number(Double(rounds)))
        let site = assembly.callSite(1, counter: 5)
        let draw = assembly.exponential(mean: assembly.milliseconds(10), counter: 1)
        assembly.routine("main", slots: 6) { code in
            code.emit(Instruction(.gatherOpen, to: .slot(0), .slot(0)))
            code.loop(to: count, slot: 1) { $0.emit(Instruction(.gatherSpawn, a: 0, b: site, c: 3)) }
            code.emit(Instruction(.gatherWait, to: .slot(4), .slot(0)))
            code.emit(Instruction(.returnValue, .slot(4)))
        }
        assembly.routine("worker", slots: 6, parameters: ["id"]) { code in
            code.loop(to: times, slot: 2) { code in
                code.emit(Instruction(.draw, a: 5, b: draw))
                code.emit(Instruction(.sleep, .slot(5)))
                code.emit(Instruction(.put, to: .slot(0), jobs, .slot(0)))
                code.emit(Instruction(.take, to: .slot(5), jobs))
            }
            code.emit(Instruction(.returnValue, .slot(0)))
        }
        return assembly.program
    }

    /// Sleeps a second, for ever.
    static let clock: Program = {
        var assembly = Assembly("clock")
        let second = assembly.milliseconds(1_000)
        assembly.routine("main", slots: 1) { code in
            let top = code.here
            code.emit(Instruction(.sleep, second))
            code.emit(Instruction(.jump, b: top))
        }
        return assembly.program
    }()

    /// A scenario written inside a test.
    static func compiled(_ text: String) throws -> Program {
        try loadScenario(ScenarioSource(name: "test", path: "test.yaml", text: text)).get().program
    }

    static func scenario(_ program: Program, variants: [String] = []) -> LoadedProgram {
        LoadedProgram(
            program: program, card: ScenarioCard(name: program.name, title: program.name, variants: variants),
            variant: variants.first ?? "")
    }
}
