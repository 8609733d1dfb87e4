import asyncio
from oracle import log


async def turns():
    for n in 1, 2, 3, 4:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def limited(seconds):
    try:
        async with asyncio.timeout(seconds):
            log("in")
            await asyncio.sleep(1)
    except TimeoutError:
        log("TimeoutError")


async def main():
    await asyncio.sleep(1)
    asyncio.create_task(turns())
    await limited(0)
    await limited(-1)
    async with asyncio.timeout(0):
        log("no wait inside")
    await asyncio.sleep(1)
