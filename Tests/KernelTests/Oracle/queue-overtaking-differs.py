import asyncio
from oracle import log


async def taker(name, jobs):
    log(f"{name} takes {await jobs.get()}")


async def main():
    jobs = asyncio.Queue()
    asyncio.create_task(taker("waiter", jobs))
    await asyncio.sleep(1)
    await jobs.put("a")
    asyncio.create_task(giver(jobs))
    await taker("main", jobs)
    await asyncio.sleep(1)


async def giver(jobs):
    await asyncio.sleep(1)
    await jobs.put("b")
