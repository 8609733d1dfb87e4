/// Two workers who share one slot for a second each.
let sharing = """
    title: Sharing
    parameters:
      slots: { value: 1, min: 1, max: 4 }
    resources:
      slot: { semaphore: slots }
    tasks:
      worker(id):
        - hold: slot
          do:
            - log: "worker {id} works"
            - sleep: 1s
        - return: id
    main:
      - gather: worker(i) for i in 1..2
        as: results
      - return: results
    expect:
      - elapsed == 2s
      - slot.peak == slots
    """

/// Fails at once.
let failing = """
    title: Failing
    main:
      - fail: ValueError
        message: no
    """

/// Never ends.
let endless = """
    title: Endless
    main:
      - forever:
        do:
          - sleep: 1s
    """

/// Two variants: the first is as expected, the second is not.
let differing = """
    title: Differing
    parameters:
      pause: 1s
    main:
      - sleep: pause
    expect:
      - elapsed == 1s
    variants:
      short:
      long:
        parameters:
          pause: 2s
    """

/// Two faults.
let faulty = """
    title: Faulty
    main:
      - slep: 1s
      - sleep: 5
    """
