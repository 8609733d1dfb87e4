import asyncio
from oracle import log


async def taker(n, jobs):
    try:
        log(f"{n} takes {await jobs.get()}")
    finally:
        log(f"{n} ends")


async def main():
    jobs = asyncio.Queue()
    tasks = [asyncio.create_task(taker(n, jobs)) for n in (1, 2)]
    await asyncio.sleep(1)
    await jobs.put("a")
    tasks[0].cancel()
    log("put and cancelled")
    await asyncio.sleep(1)
