import asyncio
from oracle import log


async def bystander():
    log("bystander")


async def inner():
    log("inner")
    return 1


async def outer():
    log("outer")
    return await inner() + 1


async def main():
    asyncio.create_task(bystander())
    log(f"got {await outer()}")
    await asyncio.sleep(0)
