import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        await asyncio.sleep(n)
        log(f"{n} goes on")


async def boss():
    try:
        await asyncio.gather(work(2), work(1))
    except asyncio.CancelledError:
        log("the boss is cancelled")
        raise


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(4)
