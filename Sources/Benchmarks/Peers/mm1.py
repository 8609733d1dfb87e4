"""scenarios/load/mm1.yaml in SimPy."""

from random import expovariate

import simpy

from peer import Measures, run


def model(items):
    env = simpy.Environment()
    desk = simpy.Resource(env, capacity=1)
    latency, waiting = Measures(), Measures()

    def customer():
        arrived = env.now
        with desk.request() as request:
            yield request
            waiting.add(env.now - arrived)
            yield env.timeout(expovariate(1.0))
        latency.add(env.now - arrived)

    def door():
        for _ in range(items):
            yield env.timeout(expovariate(0.9))
            env.process(customer())

    env.process(door())
    env.run()
    assert latency.count == items
    return env.now


run(model)
