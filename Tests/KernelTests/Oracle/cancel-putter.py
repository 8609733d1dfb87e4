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
    tasks = [asyncio.create_task(putter(n, jobs)) for n in (1, 2, 3)]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    log(f"took {await jobs.get()}")
    log(f"took {await jobs.get()}")
