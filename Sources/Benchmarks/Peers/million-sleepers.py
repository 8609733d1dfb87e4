"""scenarios/load/million-sleepers.yaml in SimPy."""

from random import uniform

import simpy

from peer import Measures, run


def model(items):
    env = simpy.Environment()
    latency = Measures()

    def sleeper():
        began = env.now
        yield env.timeout(uniform(0.0, 1000.0))
        latency.add(env.now - began)

    def main():
        yield env.all_of([env.process(sleeper()) for _ in range(items)])

    env.process(main())
    env.run()
    assert latency.count == items
    return env.now


run(model)
