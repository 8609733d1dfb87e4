/// What was written into a slot; which case it is follows from the slot's kind.
enum SlotValue {
    case expression(Expression)
    case job(Job)
    case steps([Step])
    case assignment(Assignment)
    case loop(LoopHead)
    case resources([Expression])
    case names([Name])
    case catches([CatchClause])
}

struct Name {
    var text: String
    var place: Place
}

/// Work that a step runs or waits for, as it was written.
enum Job {
    /// A call, a handle, or one of them for each item of a list.
    case expression(Expression)
    case list([Job])
    /// Steps that are a task of their own.
    case block(JobBlock)
}

/// `{ for: x in list, do: steps }`: it sees the variables around it as they were when it was started.
struct JobBlock {
    var loop: LoopHead?
    var steps: [Step]
    var place: Place
}

/// The steps for a kind of error; of a bare `catch`, for any failure.
struct CatchClause {
    var error: Name?
    var steps: [Step]
}
