import asyncio
from oracle import log


async def putter(n, jobs):
    await jobs.put(n)
    log(f"{n} is put")


async def main():
    jobs = asyncio.Queue(1)
    for n in 1, 2, 3, 4:
        asyncio.create_task(putter(n, jobs))
    for _ in range(4):
        await asyncio.sleep(1)
        log(f"took {await jobs.get()}")
    await asyncio.sleep(1)
