/// Failures, variables, control flow, moments.
extension WorkedExample {
    static let ofControl: [WorkedExample] = [
        WorkedExample(
            of: "try",
            """
            title: What fails, and what happens then
            tasks:
              process(item):
                - fail: ValueError
                  message: "item {item} is bad"
                  when: item == 2
            main:
              - for: item in 1..3
                do:
                  - try:
                      - await: process(item)
                      - log: "item {item} is good"
                    catch:
                      ValueError:
                        - log: "{error.message}"
                    finally:
                      - sleep: 1s
            expect:
              - at('item 2 is bad') == 1s
              - at('item 3 is good') == 2s
            """),
        WorkedExample(
            of: "fail",
            """
            title: A failure that is looked at and raised again
            tasks:
              withdraw(amount):
                - fail: InsufficientFunds
                  message: "{amount} is too much"
                  when: amount > 100
            main:
              - try:
                  - await: withdraw(200)
                catch:
                  InsufficientFunds:
                    - log: "{error.message}"
                    - fail
            expect:
              - outcome == failed
              - error == 'InsufficientFunds'
              - at('200 is too much') == 0s
            """),
        WorkedExample(
            of: "return",
            """
            title: A task gives a result
            tasks:
              doubled(n):
                - return: 2 * n
            main:
              - await: doubled(21)
                as: answer
              - return: answer
            expect:
              - result == 42
            """),
        WorkedExample(
            of: "yield",
            """
            title: Pages as they come
            tasks:
              pages(last):
                - for: k in 1..last
                  do:
                    - sleep: 1s
                    - yield: "page {k}"
            main:
              - for: page in pages(3)
                do:
                  - log: "{page}"
            expect:
              - at('page 2') == 2s
              - elapsed == 3s
            """),
        WorkedExample(
            of: "set",
            """
            title: Variables, and places in them
            state:
              balance: { ann: 100, bob: 0 }
            main:
              - set: amount = 30
              - set: balance['ann'] -= amount
              - set: balance.bob += amount
            expect:
              - balance['ann'] == 70
              - balance.bob == 30
            """),
        WorkedExample(
            of: "log",
            """
            title: Words with values in them
            main:
              - set: n = 3
              - log: "{n} of {2 * n} {{done}}"
            expect:
              - at('3 of 6 {{done}}') == 0s
            """),
        WorkedExample(
            of: "if",
            """
            title: One way or the other
            main:
              - for: n in 1..2
                do:
                  - if: n == 1
                    do:
                      - log: one
                    else:
                      - log: more
            expect:
              - order('one', 'more')
            """),
        WorkedExample(
            of: "while",
            """
            title: Until it is enough
            main:
              - set: n = 1
              - while: n < 100
                do:
                  - set: n = 2 * n
                  - sleep: 1s
            expect:
              - n == 128
              - elapsed == 7s
            """),
        WorkedExample(
            of: "repeat",
            """
            title: Ten times
            main:
              - set: total = 0
              - repeat: 10
                as: k
                do:
                  - set: total += k
            expect:
              - total == 55
            """),
        WorkedExample(
            of: "forever",
            """
            title: Until it is left
            main:
              - set: ticks = 0
              - forever:
                do:
                  - sleep: 1s
                  - set: ticks += 1
                  - break:
                    when: ticks == 3
            expect:
              - elapsed == 3s
            """),
        WorkedExample(
            of: "for",
            """
            title: The keys of a record, and a range
            main:
              - set: prices = (tea=2, cake=4)
              - set: total = 0
              - for: name in prices
                do:
                  - set: total += prices[name]
              - for: n in 1..3
                do:
                  - set: total += n
            expect:
              - total == 12
            """),
        WorkedExample(
            of: "break",
            """
            title: Leaving a loop
            main:
              - set: last = 0
              - for: n in 1..10
                do:
                  - break:
                    when: n > 3
                  - set: last = n
            expect:
              - last == 3
            """),
        WorkedExample(
            of: "continue",
            """
            title: Only the even ones
            main:
              - set: total = 0
              - for: n in 1..10
                do:
                  - continue:
                    when: n % 2 == 1
                  - set: total += n
            expect:
              - total == 30
            """),
        WorkedExample(
            of: "note",
            """
            title: A word to who watches
            main:
              - note: Nothing happens for a second now.
              - sleep: 1s
            expect:
              - elapsed == 1s
            """),
        WorkedExample(
            of: "ask",
            """
            title: A question to who watches
            main:
              - ask: How long do both take?
                choices: ['1s', '2s']
                answer: '2s'
                because: The second begins when the first has ended.
              - sleep: 1s
              - sleep: 1s
            expect:
              - elapsed == 2s
            """),
    ]
}
