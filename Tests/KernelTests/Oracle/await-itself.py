import asyncio
from oracle import log


async def worker():
    await asyncio.sleep(1)
    try:
        await me
    except RuntimeError:
        log("RuntimeError")


async def turns():
    await asyncio.sleep(1)
    for n in 1, 2:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    global me
    me = asyncio.create_task(worker())
    asyncio.create_task(turns())
    await me
    await asyncio.sleep(1)
