import asyncio
from oracle import log


async def work(n):
    return n


async def turns():
    for n in 1, 2, 3:
        await asyncio.sleep(0)
        log(f"turn {n}")


async def main():
    one = asyncio.create_task(work(1))
    two = asyncio.create_task(work(2))
    await asyncio.sleep(0)
    asyncio.create_task(turns())
    log(f"{await asyncio.gather(one, two)}")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
