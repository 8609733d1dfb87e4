import asyncio
from oracle import log


async def worker():
    async with asyncio.timeout(5):
        log("body")


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        log("cancelled")
    await asyncio.sleep(9)
