/// A job whose names are looked up.
indirect enum TypedJob {
    case call(routine: Int, arguments: [TypedExpression], place: Place)
    /// A handle, a future, or a list of them.
    case handle(TypedExpression)
    case each(variable: Int, list: TypedExpression, condition: TypedExpression?, job: TypedJob)
    case list([TypedJob])
    /// A fault has been told about it.
    case invalid

    /// The places and what stands there, of everything that is not a call.
    var handles: [TypedExpression] {
        switch self {
        case .handle(let expression): [expression]
        case .each(_, _, _, let job): job.handles
        case .list(let jobs): jobs.flatMap(\.handles)
        case .call, .invalid: []
        }
    }

    /// Whether it is one call or handle, and gives one result.
    var isSingle: Bool {
        switch self {
        case .call, .handle, .invalid: true
        case .each, .list: false
        }
    }
}
