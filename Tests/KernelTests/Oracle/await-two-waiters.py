import asyncio
from oracle import log


async def child():
    await asyncio.sleep(1)
    return 42


async def waiter(name, task):
    log(f"{name} got {await task}")


async def main():
    task = asyncio.create_task(child())
    asyncio.create_task(waiter("a", task))
    asyncio.create_task(waiter("b", task))
    log(f"main got {await task}")
    await asyncio.sleep(0)
