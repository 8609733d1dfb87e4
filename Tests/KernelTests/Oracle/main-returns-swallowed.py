import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("swallowed")
    await asyncio.sleep(3)
    log("worker returns")


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(1)
    log("main returns")
