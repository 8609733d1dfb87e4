import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("swallowed")
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await task
