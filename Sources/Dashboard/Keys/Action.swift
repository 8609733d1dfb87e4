/// What a person can ask of the dashboard; every key and every click comes to one of these.
enum Action: Sendable, Hashable {
    // Time
    case togglePlay, step, stepBack, nextInstant, slower, faster, scrubBack, scrubForward, toStart, toHead
    // The run
    case nextVariant, restart, newSeed
    // Panes
    case focusNext, focusPrevious, focus(Int), maximise, sort, fold
    // Rows
    case up, down, pageUp, pageDown, first, last, details
    // Screens
    case open, filter, back, list, help, quit, quitLeaving
}
