import asyncio
from oracle import log


async def joiner(jobs):
    await jobs.join()
    log("joined")


async def main():
    jobs = asyncio.Queue()
    await jobs.put(1)
    asyncio.create_task(joiner(jobs))
    await asyncio.sleep(1)
    await jobs.get()
    jobs.task_done()
    await jobs.put(2)
    log("put again")
    await asyncio.sleep(1)
