package import Snapshots

extension Kernel {
    /// An input in a few words, as it is before it is applied: `slots=4`, `cancel call-3`.
    package func label(of input: Input) -> String {
        switch input {
        case .set(let parameter, let value): "\(parameter)=\(value)"
        case .cancel(let task): "cancel \(name(of: task))"
        case .fault(let fault): label(of: fault)
        }
    }

    private func label(of fault: Fault) -> String {
        switch fault {
        case .holdLoop(let span): "hold the loop for \(span)"
        case .failNext(let kind, 1, let error): "fail the next \(kind) with \(error)"
        case .failNext(let kind, let count, let error): "fail the next \(count) \(kind) with \(error)"
        case .slow(let kind, 1): "\(kind) as fast as ever"
        case .slow(let kind, let factor): "\(kind) \(Kernel.text(factor)) times as slow"
        case .leak(let resource): "leak a permit of \(resource)"
        case .drop(let name): "drop the \(connections(to: name))"
        case .kill(let task): "kill \(name(of: task))"
        }
    }

    /// What an input does, as words of a sentence: `slots is set to 4`.
    ///
    /// - Parameter task: the name of the task that it is about, where that may live no more.
    package func sentence(of input: Input, about task: String? = nil) -> String {
        switch input {
        case .set(let parameter, let value): "\(parameter) is set to \(value)"
        case .cancel(let id): "\(task ?? name(of: id)) is cancelled"
        case .fault(let fault): sentence(of: fault, about: task)
        }
    }

    private func sentence(of fault: Fault, about task: String?) -> String {
        switch fault {
        case .holdLoop(let span): "the loop is held for \(span)"
        case .failNext(let kind, 1, let error): "the next \(kind) is made to fail with \(error)"
        case .failNext(let kind, let count, let error): "the next \(count) \(kind) are made to fail with \(error)"
        case .slow(let kind, 1): "\(kind) sleeps as it should again"
        case .slow(let kind, let factor): "\(kind) sleeps \(Kernel.text(factor)) times as long"
        case .leak(let resource): "a permit of \(resource) is taken and never given back"
        case .drop(let name): "the \(connections(to: name)) are dropped"
        case .kill(let id): "\(task ?? name(of: id)) is killed, without clean-up"
        }
    }

    private func connections(to name: String) -> String {
        visibleResource(name) == nil ? "calls of \(name)" : "connections of \(name)"
    }

    private func name(of id: TaskID) -> String {
        liveTask(id.rawValue).map { name(ofTask: $0) } ?? "task \(id.rawValue)"
    }
}
