import asyncio
from oracle import log


async def worker():
    asyncio.current_task().cancel()
    log("still running")
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("Cancelled")
    await asyncio.sleep(1)
    log("goes on")


async def main():
    await asyncio.create_task(worker())
