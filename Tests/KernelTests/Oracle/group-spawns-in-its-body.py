import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(1)
    log(f"{n} is done")


async def main():
    async with asyncio.TaskGroup() as group:
        for n in 1, 2, 3:
            group.create_task(work(n))
            await asyncio.sleep(0.5)
        log("body ends")
    log("all are done")
