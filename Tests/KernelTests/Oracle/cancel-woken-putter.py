import asyncio
from oracle import log


async def putter(n, jobs):
    try:
        await jobs.put(n)
        log(f"{n} is put")
    finally:
        log(f"{n} ends")


async def main():
    jobs = asyncio.Queue(1)
    await jobs.put(0)
    tasks = [asyncio.create_task(putter(n, jobs)) for n in (1, 2)]
    await asyncio.sleep(1)
    log(f"took {await jobs.get()}")
    tasks[0].cancel()
    await asyncio.sleep(1)
    log(f"took {await jobs.get()}")
