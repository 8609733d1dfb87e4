import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("Cancelled")
    await asyncio.sleep(1)
    log("goes on")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    task.cancel()
    await asyncio.sleep(3)
