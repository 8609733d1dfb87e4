#!/usr/bin/env python3.11
"""Runs the cases on CPython's asyncio with virtual time, and writes down what they log.

A case is a program, NAME.py, with `async def main()`. Beside it lie the same program as a scenario, NAME.yaml,
and NAME.log, which this script writes and the tests compare with what the scenario logs. Each line of a log is an
instant in seconds and a text; the last one is the instant at which asyncio.run came back, and how main ended.

    python3.11 oracle.py            write all logs
    python3.11 oracle.py NAME ...   print these

A case whose name ends in `-differs` has a log of its own: there Orrery does something else on purpose, its scenario
says why, and this script prints what CPython does but writes nothing.
"""

import asyncio
import importlib.util
import logging
import pathlib
import selectors
import sys

CASES = pathlib.Path(__file__).parent
lines = []


class VirtualSelector(selectors.SelectSelector):
    """Waits by moving the clock: there is nothing outside that could happen meanwhile."""

    now = 0.0

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("nothing is ready and no timer is armed: a deadlock")
        self.now += max(timeout, 0)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """CPython's own loop on virtual time."""

    def __init__(self):
        self.clock = VirtualSelector()
        super().__init__(self.clock)

    def time(self):
        return self.clock.now


def instant(seconds):
    return f"{seconds:.9f}".rstrip("0").rstrip(".")


def log(text):
    lines.append(f"{instant(asyncio.get_running_loop().time())} {text}")


def compute(seconds):
    """Blocks the loop, as `time.sleep` would."""
    asyncio.get_running_loop().clock.now += seconds


def run(main):
    """Runs a program to its end; gives what it logged."""
    lines.clear()
    loop = VirtualLoop()
    ending = "succeeded"
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        try:
            runner.run(main())
        except asyncio.CancelledError:
            ending = "failed: Cancelled"
        except Exception as error:
            ending = f"failed: {type(error).__name__}"
    return [*lines, f"{instant(loop.time())} {ending}"]


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.main


def main(names):
    for path in sorted(CASES.glob("*.py")):
        if path.stem == "oracle" or (names and path.stem not in names):
            continue
        text = "".join(line + "\n" for line in run(load(path)))
        if names or path.stem.endswith("-differs"):
            print(f"{path.stem}\n{text}")
        else:
            path.with_suffix(".log").write_text(text)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    logging.disable()  # "Task exception was never retrieved" is no part of a log
    sys.modules["oracle"] = sys.modules["__main__"]  # what the cases import is this very module
    main(sys.argv[1:])
