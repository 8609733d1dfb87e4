/// The scenarios that the stories are told with, by name.
enum StoryScenarios {
    static let all = ["cafe": cafe, "circle": circle, "deaf": deaf, "hostile": hostile]

    /// A bit of everything: a semaphore, a lock, a pool, a queue, a timeout, knobs of every kind, a note, a question, two
    /// variants. It takes 1.5 s.
    private static let cafe = """
        title: The café
        about: Eight guests want coffee; the machine has two spouts, and the waiter takes one cup at a time.
        show: [tasks, semaphores, queues]
        parameters:
          spouts: { value: 2, min: 1, max: 4 }
          brew: { value: 300ms, min: 10ms, max: 2s }
          spill: { value: 0%, min: 0%, max: 100% }
          pace: { value: 10/s, min: 1/s, max: 100/s }
          sugar: false
          greeting: 'hello'
          unread: { value: 7, min: 0, max: 9 }
        resources:
          machine: { semaphore: spouts }
          tray: { queue: 3 }
          till: lock
          cups: { pool: 4 }
        tasks:
          guest(n):
            - hold: cups
              do:
                - hold: machine
                  do:
                    - sleep: brew
                    - log: sugar for {n}
                      when: sugar
                    - fail: Spilt
                      when: chance(spill)
                - put: n
                  to: tray
            - return: n
          waiter:
            - for: cup in tray
              do:
                - hold: till
                  do:
                    - sleep: 100ms
                - log: "{greeting} {cup}"
                - done: tray
          impatient:
            - timeout: 500ms
              do:
                - sleep: 3s
              else:
                - log: gave up
        main:
          - spawn: waiter()
          - spawn: impatient()
          - sleep: 1 / pace
          - note: The first guests come in.
          - gather: guest(n) for n in 1..8
            as: served
            errors: keep
          - ask: How many have been served?
            choices: ['7', '8']
            answer: '8'
            because: Eight came in and nobody left.
          - join: tray
          - return: count(served)
        expect:
          - result == 8
        variants:
          two spouts:
          four spouts:
            parameters:
              spouts: { value: 4, min: 1, max: 4 }
        """

    /// Two who each hold what the other waits for.
    private static let circle = """
        title: A circle
        show: [tasks, locks]
        resources:
          knife: lock
          fork: lock
        tasks:
          cook(first, second):
            - hold: first
              do:
                - sleep: 10ms
                - hold: second
                  do:
                    - sleep: 10ms
        main:
          - gather:
              - cook(knife, fork)
              - cook(fork, knife)
        """

    /// One that is cancelled and cleans up, and one that does not listen.
    private static let deaf = """
        title: Who listens
        show: [tasks, events]
        tasks:
          good:
            - try:
                - sleep: 10s
              finally:
                - log: cleaned up
          deaf:
            - try:
                - sleep: 10s
              catch:
                Cancelled:
                  - log: I go on
            - sleep: 1s
        main:
          - spawn: good()
            as: one
          - spawn: deaf()
            as: other
          - sleep: 1s
          - cancel: one
          - cancel: other
          - gather: [one, other]
            errors: keep
        """

    /// Names and texts that would like to be more than that.
    private static let hostile = #"""
        title: "Red \x1b[31m bell \x07 right \u202E wide 漢字 accent e\u0301"
        show: [tasks, events]
        tasks:
          漢字テスト(n):
            - log: "\x1b]0;owned\x07 clear \x1b[2J e\u0301 👩‍👧 \u202E {n}"
            - sleep: 1s
        main:
          - gather: 漢字テスト(n) for n in 1..3
        """#
}
