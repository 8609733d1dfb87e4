import asyncio
from oracle import log


async def save():
    await asyncio.sleep(1)
    log("saved")
    return 42


async def turns():
    await asyncio.sleep(1)
    for n in 1, 2, 3, 4:
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(turns())
    log(f"got {await asyncio.shield(save())}")
    await asyncio.sleep(1)
