/// Short programs that say themselves what must come out.
enum SemanticsPrograms {
    static let all =
        control + concurrency + resources + threads + workers + processors + windows + measures + loads + script
}
