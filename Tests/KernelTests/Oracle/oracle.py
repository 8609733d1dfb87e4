"""Runs each NAME.py beside this file on CPython's asyncio with a virtual clock, and keeps what it logs as NAME.log.

    python3.11 oracle.py [NAME ...]

The loop is asyncio's own; only its clock jumps to the next timer instead of waiting for it.
"""
import asyncio
import pathlib
import selectors
import sys

FOLDER = pathlib.Path(__file__).parent


class JumpingSelector(selectors.DefaultSelector):
    """Waits in no time: the loop's clock moves by what it wanted to wait."""

    now = 0.0

    def select(self, timeout=None):
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("nothing is ready and no timer is set")
        if not ready and timeout:
            self.now += timeout
        return ready


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.jumping = JumpingSelector()
        super().__init__(self.jumping)
        self._clock_resolution = 1e-9

    def time(self):
        return round(self.jumping.now, 9)


def run(path):
    lines = []

    def log(text):
        time = f"{asyncio.get_running_loop().time():.9f}".rstrip("0").rstrip(".")
        lines.append(f"{time} {text}")

    names = {"log": log, "asyncio": asyncio}
    exec(compile(path.read_text(), path.name, "exec"), names)
    loop = JumpingLoop()
    loop.set_exception_handler(lambda *_: None)
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        try:
            runner.run(names["main"]())
        except Exception as error:
            lines.append(f"main ends with {type(error).__name__}")
    path.with_suffix(".log").write_text("\n".join(lines) + "\n")


for path in sorted(FOLDER.glob("*.py")):
    wanted = sys.argv[1:]
    if path.name != "oracle.py" and (not wanted or path.stem in wanted):
        run(path)
