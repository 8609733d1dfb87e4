import Snapshots

/// Values as text, and as what reports hold.
extension Kernel {
    /// Texts past this many bytes are cut.
    static let textLimit = 64 << 10

    mutating func format(template index: Int) -> Value {
        var text = ""
        for part in program.templates[index] {
            switch part {
            case .literal(let literal): text += literal
            case .value(let operand): text += render(read(operand.rawValue))
            }
            if text.utf8.count > Kernel.textLimit { break }
        }
        return objects.makeText(text)
    }

    /// A whole number without a fraction, else the shortest text that reads back as the same.
    static func text(_ number: Double) -> String {
        number.rounded() == number && number.magnitude < 1e15 ? String(Int64(number)) : "\(number)"
    }

    /// A value as `{…}` in a text shows it.
    func render(_ value: Value, depth: Int = 0) -> String {
        if value.isNumber { return Kernel.text(value.number) }
        if let ticks = objects.duration(value) { return Nanoseconds(ticks).description }
        switch value.tag {
        case .text: return objects.text(value)
        case .list, .record: return depth < ObjectArena.depthLimit ? renderItems(value, depth) : "…"
        case .error: return renderError(value)
        case .handle: return cellName(value.index)
        case .resource: return resourceName(value.index)
        case .wide: return Kernel.text(objects.rate(value) ?? 0) + "/s"
        case .special, nil: return value == .true ? "true" : value == .false ? "false" : "none"
        }
    }

    private func renderItems(_ value: Value, _ depth: Int) -> String {
        let shown = min(objects.count(value), 1000)
        let rest = shown < objects.count(value) ? ", …" : ""
        if value.has(.list) {
            let items = (0..<shown).map { render(objects.item(value, $0), depth: depth + 1) }
            return "[" + items.joined(separator: ", ") + rest + "]"
        }
        let pairs = (0..<shown).map {
            render(objects.key(value, $0), depth: depth + 1) + "=" + render(objects.value(value, $0), depth: depth + 1)
        }
        return "(" + pairs.joined(separator: ", ") + rest + ")"
    }

    func renderError(_ error: Value) -> String {
        let kind = render(objects.errorKind(error))
        let message = objects.errorMessage(error)
        return message == .none ? kind : "\(kind): \(render(message))"
    }

    func reportValue(_ value: Value, depth: Int = 0) -> ReportValue {
        if value.isNumber { return .number(value.number) }
        if let ticks = objects.duration(value) { return .duration(Nanoseconds(ticks)) }
        switch value.tag {
        case .text: return .text(objects.text(value))
        case .list where depth < ObjectArena.depthLimit:
            return .list((0..<objects.count(value)).map { reportValue(objects.item(value, $0), depth: depth + 1) })
        case .record where depth < ObjectArena.depthLimit:
            return .record(
                (0..<objects.count(value)).map {
                    (render(objects.key(value, $0)), reportValue(objects.value(value, $0), depth: depth + 1))
                })
        case .error:
            let message = objects.errorMessage(value)
            return .error(
                kind: render(objects.errorKind(value)), message: message == .none ? "" : render(message))
        case .wide: return .rate(objects.rate(value) ?? 0)
        case .special, nil: return value.isBool ? .bool(value == .true) : .none
        case .handle, .resource, .list, .record: return .reference(render(value))
        }
    }

    // MARK: Names

    func taskName(routine: Int, ordinal: UInt32) -> String {
        routine == 0 ? program.routines[0].name : "\(program.routines[routine].name)-\(ordinal)"
    }

    func name(ofTask index: Int) -> String {
        taskName(routine: Int(tasks[index].routine), ordinal: tasks[index].ordinal)
    }

    func resourceName(_ index: Int) -> String {
        let declaration = program.resources[Int(resources[index].declaration)]
        return declaration.isFamily && index >= program.resources.count
            ? "\(declaration.name)(\(render(resources[index].key)))" : declaration.name
    }

    func cellName(_ index: Int) -> String {
        let cell = cells[index]
        switch cell.kind {
        case .task: return taskName(routine: Int(cell.routine), ordinal: cell.ordinal)
        case .future: return resourceName(Int(cell.ordinal))
        case .gather, .group, .race: return cell.ordinal == 1 ? "1 task" : "\(cell.ordinal) tasks"
        case .free: return "a task"
        }
    }
}
