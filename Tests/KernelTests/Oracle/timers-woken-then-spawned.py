import asyncio
from oracle import log


async def child():
    log("child")


async def first():
    await asyncio.sleep(1)
    log("first")
    asyncio.create_task(child())


async def second():
    await asyncio.sleep(1)
    log("second")


async def main():
    asyncio.create_task(first())
    asyncio.create_task(second())
    await asyncio.sleep(2)
