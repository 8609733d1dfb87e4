"""What the peers share: they measure themselves as `Benchmarks run` does, and print the same line."""

import random
import resource
import sys
import time


class Measures:
    """Count, sum and extremes of durations; ours keeps a histogram too."""

    def __init__(self):
        self.count = 0
        self.sum = 0.0
        self.least = float("inf")
        self.most = 0.0

    def add(self, value):
        self.count += 1
        self.sum += value
        self.least = min(self.least, value)
        self.most = max(self.most, value)


def run(model):
    """Runs model(items), which gives the virtual time at its end."""
    items = int(sys.argv[1])
    random.seed(1)
    elapsed = model(items)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(items, time.process_time(), memory, elapsed)
