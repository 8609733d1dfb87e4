import asyncio
from oracle import log


async def joiner(n, jobs):
    try:
        await jobs.join()
        log(f"{n} has joined")
    finally:
        log(f"{n} ends")


async def main():
    jobs = asyncio.Queue()
    await jobs.put(1)
    tasks = [asyncio.create_task(joiner(n, jobs)) for n in (1, 2)]
    await asyncio.sleep(1)
    tasks[0].cancel()
    await asyncio.sleep(1)
    await jobs.get()
    jobs.task_done()
    await asyncio.sleep(1)
