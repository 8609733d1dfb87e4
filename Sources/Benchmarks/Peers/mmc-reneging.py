"""scenarios/load/mmc-reneging.yaml in SimPy."""

from random import expovariate

import simpy

from peer import Measures, run

PATIENCE = 5.0


def model(items):
    env = simpy.Environment()
    desk = simpy.Resource(env, capacity=8)
    latency, waiting, reneged = Measures(), Measures(), Measures()

    def customer():
        arrived = env.now
        with desk.request() as request:
            got = yield request | env.timeout(PATIENCE)
            waiting.add(env.now - arrived)
            if request not in got:
                reneged.add(env.now - arrived)
                return
            yield env.timeout(expovariate(1.0))
        latency.add(env.now - arrived)

    def door():
        for _ in range(items):
            yield env.timeout(expovariate(7.2))
            env.process(customer())

    env.process(door())
    env.run()
    assert latency.count + reneged.count == items
    return env.now


run(model)
