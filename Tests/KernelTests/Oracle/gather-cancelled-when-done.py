import asyncio
from oracle import log


async def work():
    await asyncio.sleep(1)
    log("work ends")
    return 1


async def boss():
    try:
        await asyncio.gather(work())
    finally:
        log("the boss resumes")


async def killer(task):
    await asyncio.sleep(1)
    task.cancel()
    log("cancelled")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(0)
    asyncio.create_task(killer(task))
    await asyncio.sleep(2)
    log(f"the boss is cancelled: {task.cancelled()}")
