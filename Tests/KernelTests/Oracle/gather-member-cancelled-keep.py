import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    return n


async def killer(task):
    await asyncio.sleep(1)
    task.cancel()


async def main():
    one, two = asyncio.create_task(work(2)), asyncio.create_task(work(3))
    asyncio.create_task(killer(one))
    results = await asyncio.gather(one, two, return_exceptions=True)
    log(f"{isinstance(results[0], asyncio.CancelledError)} {results[1]}")
