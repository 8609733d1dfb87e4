import asyncio
from oracle import compute, log


async def blocker():
    await asyncio.sleep(1)
    compute(3)
    log("computed")


async def main():
    asyncio.create_task(blocker())
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")
