import asyncio
from oracle import log


async def work():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(9)
            finally:
                await asyncio.sleep(2)
                log("clean")
    except TimeoutError:
        log("TimeoutError")
    finally:
        log("work ends")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.sleep(2)
    log(f"cancelled: {task.cancelled()}")
