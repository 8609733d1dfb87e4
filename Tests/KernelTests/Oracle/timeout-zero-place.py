import asyncio
from oracle import log


async def limited():
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError:
        log("TimeoutError")


async def turns(name):
    for n in 1, 2, 3:
        log(f"{name} {n}")
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(turns("before"))
    asyncio.create_task(limited())
    asyncio.create_task(turns("after"))
    await asyncio.sleep(1)
