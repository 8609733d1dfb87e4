import asyncio
from oracle import log


async def work():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")
    finally:
        log("work ends")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    log(f"cancelled: {task.cancelled()}")
