import Snapshots

/// Values as text, and as what reports hold.
extension Kernel {
    mutating func format(template index: Int) throws(Raise) -> Value {
        var text = ""
        for part in program.templates[index] {
            switch part {
            case .literal(let literal): text += literal
            case .value(let operand): append(read(operand.rawValue), to: &text)
            }
            if text.utf8.count > Bounds.text { break }
        }
        let cut = Kernel.cut(text)
        try charge(cut.utf8.count / 8)
        return objects.makeText(cut)
    }

    /// A text within its bound.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > Bounds.text else { return text }
        let end = text.utf8.index(text.startIndex, offsetBy: Bounds.text)
        return String(text.unicodeScalars[..<end]) + "…"
    }

    /// A whole number without a fraction, else the shortest text that reads back as the same.
    static func text(_ number: Double) -> String {
        number.rounded() == number && number.magnitude < 1e15 ? String(Int64(number)) : "\(number)"
    }

    /// A value as `{…}` in a text shows it.
    func render(_ value: Value) -> String {
        var text = ""
        append(value, to: &text)
        return Kernel.cut(text)
    }

    /// Stops where the text is past its bound, wherever in the value that is.
    private func append(_ value: Value, to text: inout String, depth: Int = 0) {
        if value.isNumber { return text += Kernel.text(value.number) }
        if let ticks = objects.duration(value) { return text += Nanoseconds(ticks).description }
        switch value.tag {
        case .text: text += objects.text(value)
        case .list where depth < Bounds.depth: appendItems(of: value, to: &text, depth: depth + 1)
        case .record where depth < Bounds.depth: appendPairs(of: value, to: &text, depth: depth + 1)
        case .list, .record: text += "…"
        case .error: text += renderError(value)
        case .handle: text += cellName(value.index)
        case .resource: text += resourceName(value.index)
        case .wide: text += Kernel.text(objects.rate(value) ?? 0) + "/s"
        case .special, nil: text += value == .true ? "true" : value == .false ? "false" : "none"
        }
    }

    private func appendItems(of list: Value, to text: inout String, depth: Int) {
        text += "["
        for place in 0..<shownCount(list) where text.utf8.count <= Bounds.text {
            if place > 0 { text += ", " }
            append(objects.item(list, place), to: &text, depth: depth)
        }
        text += rest(of: list) + "]"
    }

    private func appendPairs(of record: Value, to text: inout String, depth: Int) {
        text += "("
        for place in 0..<shownCount(record) where text.utf8.count <= Bounds.text {
            if place > 0 { text += ", " }
            append(objects.key(record, place), to: &text, depth: depth)
            text += "="
            append(objects.value(record, place), to: &text, depth: depth)
        }
        text += rest(of: record) + ")"
    }

    private func shownCount(_ value: Value) -> Int { min(objects.count(value), Bounds.shownItems) }
    private func rest(of value: Value) -> String { objects.count(value) > Bounds.shownItems ? ", …" : "" }

    func renderError(_ error: Value) -> String {
        let kind = render(objects.errorKind(error))
        let message = objects.errorMessage(error)
        return message == .none ? kind : "\(kind): \(render(message))"
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
