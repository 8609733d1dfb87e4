import asyncio
from oracle import log


async def putter(name, jobs):
    await jobs.put(name)
    log(f"{name} is put")


async def main():
    jobs = asyncio.Queue(1)
    await jobs.put("first")
    asyncio.create_task(putter("waiter", jobs))
    await asyncio.sleep(1)
    asyncio.create_task(taker(jobs))
    log(f"main takes {await jobs.get()}")
    await putter("main", jobs)
    await asyncio.sleep(2)


async def taker(jobs):
    for _ in range(2):
        await asyncio.sleep(1)
        log(f"taken {await jobs.get()}")
