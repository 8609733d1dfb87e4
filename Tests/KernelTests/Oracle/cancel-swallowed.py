import asyncio
from oracle import log


async def worker():
    for n in 1, 2, 3:
        try:
            await asyncio.sleep(2)
            log(f"{n} slept")
        except asyncio.CancelledError:
            log(f"{n} swallowed")


async def main():
    task = asyncio.create_task(worker())
    for _ in range(2):
        await asyncio.sleep(1)
        task.cancel()
    await task
    log("it returned")
