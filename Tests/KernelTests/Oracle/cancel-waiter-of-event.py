import asyncio
from oracle import log


async def waiter(n, started):
    try:
        await started.wait()
        log(f"{n} goes on")
    finally:
        log(f"{n} ends")


async def main():
    started = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, started)) for n in (1, 2)]
    await asyncio.sleep(1)
    tasks[0].cancel()
    await asyncio.sleep(1)
    started.set()
    await asyncio.sleep(1)
