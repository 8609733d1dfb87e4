internal import Dashboard
internal import Snapshots
internal import Terminal

/// A display at which a recording makes its presses again, until the person at it does something: then it is theirs.
@MainActor
final class Prompter: Display {
    private let screen: any Display
    private let tape: Tape
    private let command: @MainActor (Command) -> Void
    private let now: () -> Duration
    private var queue: PressQueue
    private var sink: (@MainActor (DisplayEvent) -> Void)?
    private(set) var isPrompting: Bool

    private static let lull = Duration.milliseconds(250)
    private static let patience = Duration.seconds(10)
    private static let nap = Duration.milliseconds(10)
    static let ending = "the recording ends here: go on yourself"
    private static let taken = "the recording is left: go on yourself"

    init(
        _ presses: [Press], on screen: any Display, tape: Tape, now: @escaping () -> Duration,
        command: @escaping @MainActor (Command) -> Void
    ) {
        self.screen = screen
        self.tape = tape
        self.command = command
        self.now = now
        queue = PressQueue(presses)
        isPrompting = !presses.isEmpty
    }

    /// Makes the presses, each at its time, until all are made or the task is cancelled.
    func run() async {
        let began = now()
        command(.waitAt(queue.stage))
        while isPrompting, let step = queue.next(at: now() - began, showing: tape.playback) {
            switch step {
            case .wait(let until):
                guard (try? await Task.sleep(for: until - (now() - began))) != nil else { return }
            case .seek(let place): command(.seek(.place(place)))
            case .press(let press): make(press)
            }
        }
        await showLast(since: now())
        end(saying: .done(Self.ending))
    }

    /// What the last press led to is seen before anything is said.
    private func showLast(since end: Duration) async {
        while isPrompting, tape.playback == nil ? now() < end + Self.patience : now() < end + Self.lull {
            guard (try? await Task.sleep(for: Self.nap)) != nil else { return }
        }
    }

    private func make(_ press: Press) {
        tape.place = press.place
        sink?(.messages([press.gesture.message]))
        tape.place = nil
        command(.waitAt(queue.stage))
    }

    private func end(saying notice: Notice) {
        guard isPrompting else { return }
        isPrompting = false
        command(.waitAt(nil))
        sink?(.messages([.told(notice)]))
    }

    // MARK: - The display

    var size: Size { screen.size }
    func draw(_ frame: Frame) { screen.draw(frame) }
    func forget() { screen.forget() }
    func close(leaving frame: Frame?) { screen.close(leaving: frame) }

    /// What is on the clipboard is the business of the person there.
    func copy(_ text: String) -> String? { isPrompting ? "a recording copies nothing" : screen.copy(text) }

    func listen(_ sink: @escaping @MainActor (DisplayEvent) -> Void) {
        self.sink = sink
        screen.listen { [weak self] event in
            if case .messages(let messages) = event, messages.contains(where: { Gesture($0) != nil }) {
                self?.end(saying: .done(Self.taken))
            }
            sink(event)
        }
    }
}
