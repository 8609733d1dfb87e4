import asyncio
from oracle import log


async def worker():
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(0)
        log("never")
    except asyncio.CancelledError:
        log("Cancelled")
    await asyncio.sleep(1)
    log("goes on")


async def main():
    await asyncio.create_task(worker())
