import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("swallowed")
    await asyncio.sleep(1)
    return 42


async def boss(task):
    log(f"got {await task}")


async def main():
    task = asyncio.create_task(worker())
    waiter = asyncio.create_task(boss(task))
    await asyncio.sleep(1)
    waiter.cancel()
    await asyncio.sleep(3)
