import asyncio
from oracle import log


async def child():
    log("child begins")
    await asyncio.sleep(0)
    log("child ends")


async def turns():
    for n in range(1, 6):
        log(f"turn {n}")
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(child())
    asyncio.create_task(turns())
    await task
    log("main resumes")
