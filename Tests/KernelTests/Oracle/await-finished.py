import asyncio
from oracle import log


async def child():
    log("child")
    return 42


async def bystander():
    log("bystander")


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    asyncio.create_task(bystander())
    log(f"got {await task}")
    await asyncio.sleep(0)
