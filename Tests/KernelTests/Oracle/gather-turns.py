import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(1)
    log(f"work {n}")


async def turns():
    await asyncio.sleep(1)
    for n in 1, 2, 3, 4:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(turns())
    await asyncio.gather(work(1), work(2))
    log("main")
    await asyncio.sleep(1)
