import asyncio
from oracle import log


async def worker(n, first, second):
    async with first:
        log(f"{n} has one")
        async with second:
            log(f"{n} has both")
            await asyncio.sleep(1)
    log(f"{n} has none")


async def main():
    first, second = asyncio.Lock(), asyncio.Lock()
    tasks = [asyncio.create_task(worker(n, first, second)) for n in (1, 2, 3)]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.sleep(3)
