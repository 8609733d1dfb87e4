import Kernel

extension StepKind {
    static let `repeat` = StepKind(
        name: "repeat", head: .required(.number), options: [Option.body], gives: .number,
        summary: "Runs the steps so many times; `as` names the count, from 1.",
        example: """
            - repeat: 10
              do:
                - sleep: 10ms
            """
    ) { step, compiler in
        let times = compiler.head(step, as: .number)
        let one = TypedExpression(.constant(.number(1)), .number, step.place)
        let range = TypedExpression(.binary(.newRange, one, times), .list(.number), step.place)
        let count = compiler.resultSlot(step)
        compiler.each(in: range, to: count) {
            $0.bindResult(step, count)
            $0.steps(step.steps("do") ?? [])
        }
    }
}
