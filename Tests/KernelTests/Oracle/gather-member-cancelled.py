import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    log(f"{n} is done")


async def boss(one, two):
    try:
        await asyncio.gather(one, two)
    except asyncio.CancelledError:
        log("Cancelled")


async def main():
    one, two = asyncio.create_task(work(2)), asyncio.create_task(work(3))
    asyncio.create_task(boss(one, two))
    await asyncio.sleep(1)
    one.cancel()
    await asyncio.sleep(3)
