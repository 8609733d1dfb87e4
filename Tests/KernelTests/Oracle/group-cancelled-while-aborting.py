import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        raise ValueError
    except asyncio.CancelledError:
        log("work is cancelled")
        await asyncio.sleep(3)
        log("work is clean")
        raise


async def boss():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1))
            group.create_task(work(9))
    except ExceptionGroup:
        log("ExceptionGroup")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.sleep(5)
    log(f"cancelled: {task.cancelled()}")
