import Kernel

extension StepKind {
    static let transaction = StepKind(
        name: "transaction", head: .required(.value), options: [Option.body],
        summary: "Commits after the steps; when they fail or are cancelled, what they wrote to `state` is as it was.",
        example: """
            - transaction: connection
              do:
                - set: balance['ann'] -= 7
            """
    ) { step, compiler in
        _ = compiler.head(step)
        let transaction = compiler.emitter.slot()
        compiler.emitter.emit(.transactionOpen, to: transaction)
        compiler.protect(.commit(transaction)) {
            $0.steps(step.steps("do") ?? [])
        } handler: { compiler, error in
            compiler.emitter.emit(.transactionRollback, to: transaction)
            compiler.emitter.emit(.reraise, error)
        }
    }
}
