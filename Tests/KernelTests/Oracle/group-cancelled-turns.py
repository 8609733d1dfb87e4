import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        log("work is cancelled")


async def turns():
    for n in 1, 2, 3, 4, 5:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def boss():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
    finally:
        log("the boss ends")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    asyncio.create_task(turns())
    task.cancel()
    await asyncio.sleep(1)
