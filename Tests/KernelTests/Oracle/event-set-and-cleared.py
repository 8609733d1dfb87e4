import asyncio
from oracle import log


async def waiter(n, started):
    await started.wait()
    log(f"{n} goes on")


async def main():
    started = asyncio.Event()
    for n in 1, 2:
        asyncio.create_task(waiter(n, started))
    await asyncio.sleep(1)
    started.set()
    started.clear()
    log("set and cleared")
    late = asyncio.create_task(waiter(3, started))
    await asyncio.sleep(1)
    started.set()
    await waiter(4, started)
    await late
