import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(1)
    log(f"work {n}")


async def turns():
    await asyncio.sleep(1)
    for n in 1, 2, 3, 4:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(turns())
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))
        group.create_task(work(2))
    log("main")
    async with asyncio.TaskGroup() as group:
        pass
    log("an empty group takes no turn")
    await asyncio.sleep(1)
