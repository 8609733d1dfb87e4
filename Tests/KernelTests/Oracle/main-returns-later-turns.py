import asyncio
from oracle import log


async def worker():
    for n in range(1, 9):
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(0)
    log("main returns")
