import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        log("work cleans up")
        await asyncio.sleep(3)
        log("work is clean")


async def boss():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
    finally:
        log("the boss ends")


async def main():
    task = asyncio.create_task(boss())
    for _ in range(2):
        await asyncio.sleep(1)
        task.cancel()
    await asyncio.sleep(5)
    log(f"cancelled: {task.cancelled()}")
