import asyncio
from oracle import log


async def holder(gate):
    async with gate:
        await asyncio.sleep(2)


async def worker(n, gate):
    try:
        async with gate:
            log(f"{n} is in")
    finally:
        log(f"{n} ends")


async def main():
    gate = asyncio.Semaphore(1)
    asyncio.create_task(holder(gate))
    tasks = [asyncio.create_task(worker(n, gate)) for n in (1, 2, 3)]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(3)
