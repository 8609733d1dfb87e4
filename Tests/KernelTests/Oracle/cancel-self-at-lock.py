import asyncio
from oracle import log


async def worker(gate):
    asyncio.current_task().cancel()
    async with gate:
        log("a free lock is no wait")
    try:
        await asyncio.create_task(other())
    except asyncio.CancelledError:
        log("Cancelled")


async def other():
    log("never")


async def main():
    await asyncio.create_task(worker(asyncio.Lock()))
