import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        log("the work is cancelled")
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work())
    try:
        async with asyncio.timeout(2):
            await task
    except TimeoutError:
        log(f"TimeoutError, cancelled: {task.cancelled()}")
