"""scenarios/load/bounded-queue-100.yaml in SimPy."""

from random import expovariate

import simpy

from peer import Measures, run


def model(items):
    env = simpy.Environment()
    jobs = simpy.Store(env, capacity=10)
    waiting = Measures()

    def producer():
        for _ in range(items // 100):
            yield env.timeout(expovariate(1.0))
            yield jobs.put(env.now)

    def consumer():
        for _ in range(items // 100):
            put_at = yield jobs.get()
            waiting.add(env.now - put_at)
            yield env.timeout(expovariate(1.0))

    for _ in range(100):
        env.process(producer())
    for _ in range(100):
        env.process(consumer())
    env.run()
    assert waiting.count == items
    return env.now


run(model)
