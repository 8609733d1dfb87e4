import asyncio
from oracle import log


async def waiter(name, ready):
    try:
        await ready
    except ValueError:
        log(f"{name}: ValueError")


async def main():
    ready = asyncio.get_running_loop().create_future()
    for name in "a", "b":
        asyncio.create_task(waiter(name, ready))
    await asyncio.sleep(1)
    ready.set_exception(ValueError())
    await waiter("main", ready)
    await asyncio.sleep(0)
