import Testing

/// A program with a terminal of its own: one at a time.
@Suite(.serialized, .timeLimit(.minutes(5))) enum ProcessTests {}
