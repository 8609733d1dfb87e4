internal import Dashboard
internal import Engine
internal import Reports
internal import Snapshots

extension Played {
    /// The run as a file of that kind, made again from its beginning.
    ///
    /// - Parameters:
    ///   - performance: what was done at the dashboard.
    ///   - look: of the dashboard, for a film of it.
    ///   - goesOn: asked between slices of work.
    /// - Returns: nil when it was told to stop.
    func bytes(
        of export: RunExport, _ performance: Performance?, look: CastPlan.Look, while goesOn: () -> Bool
    ) throws(CommandFailure) -> [UInt8]? {
        let plan = RunPlan(recording, scenario.program)
        let sink = MemorySink()
        switch export {
        case .recording:
            let result = try plan.run { _ in goesOn() }
            sink.write(RecordedRun(recording: recording, mark: result.mark, performance: performance).text)
        case .trace: _ = try plan.run(events: EventPrinter(TraceDocument(), output: sink)) { _ in goesOn() }
        case .series: _ = try plan.run(events: EventPrinter(RunSeries(), output: sink)) { _ in goesOn() }
        case .cast:
            let scenario = scenario
            CastPlan(load: { _, _ in scenario }, recording: recording, look: look).record(to: sink, while: goesOn)
        }
        return goesOn() ? sink.bytes : nil
    }
}
