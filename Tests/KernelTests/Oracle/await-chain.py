import asyncio
from oracle import log


async def link(n):
    if n > 0:
        await asyncio.create_task(link(n - 1))
    log(f"link {n}")


async def turns():
    for n in range(1, 9):
        await asyncio.sleep(0)
        log(f"turn {n}")


async def main():
    asyncio.create_task(turns())
    await link(3)
    log("main")
