import Kernel

extension StepKind {
    static let release = StepKind(
        name: "release", head: .required(.resource(ResourceKind.held)),
        summary: "Gives a permit back: the latest that this task has, else any.",
        example: "- release: api"
    ) { step, compiler in
        guard let expression = step.head?.expression else { return }
        let resource = compiler.resource(expression, ResourceKind.held, for: "release")
        compiler.emitter.emit(.releaseResource, compiler.emitter.value(of: resource))
    }
}
