import asyncio
from oracle import log


async def worker(n, gate):
    try:
        async with gate:
            log(f"{n} is in")
    finally:
        log(f"{n} ends")


async def main():
    gate = asyncio.Semaphore(1)
    await gate.acquire()
    tasks = [asyncio.create_task(worker(n, gate)) for n in (1, 2)]
    await asyncio.sleep(1)
    gate.release()
    tasks[0].cancel()
    log("released and cancelled")
    await asyncio.sleep(1)
    async with gate:
        log("main is in")
