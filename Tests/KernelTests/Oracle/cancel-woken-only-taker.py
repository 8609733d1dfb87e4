import asyncio
from oracle import log


async def taker(jobs):
    log(f"takes {await jobs.get()}")


async def main():
    jobs = asyncio.Queue()
    task = asyncio.create_task(taker(jobs))
    await asyncio.sleep(1)
    await jobs.put("a")
    task.cancel()
    await asyncio.sleep(1)
    log(f"left {await jobs.get()}")
