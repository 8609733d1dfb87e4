import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(n)
        log(f"{n} is clean")


async def boss():
    try:
        async with asyncio.TaskGroup() as group:
            for n in 1, 2:
                group.create_task(work(n))
    except asyncio.CancelledError:
        log("the boss is cancelled")
        raise


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(4)
