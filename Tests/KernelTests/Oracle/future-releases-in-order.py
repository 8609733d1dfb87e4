import asyncio
from oracle import log


async def waiter(name, ready):
    log(f"{name} got {await ready}")


async def main():
    ready = asyncio.get_running_loop().create_future()
    for name in "a", "b", "c":
        asyncio.create_task(waiter(name, ready))
    await asyncio.sleep(1)
    ready.set_result(7)
    log("fulfilled")
    await asyncio.sleep(0)
    log(f"main got {await ready}")
