import asyncio
from oracle import log


async def taker(n, jobs):
    log(f"{n} takes {await jobs.get()}")


async def main():
    jobs = asyncio.Queue()
    for n in 1, 2, 3:
        asyncio.create_task(taker(n, jobs))
    await asyncio.sleep(1)
    for item in "a", "b", "c":
        await jobs.put(item)
    log("put")
    await asyncio.sleep(1)
