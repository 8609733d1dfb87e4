import asyncio
from oracle import log


async def worker(name):
    for n in 1, 2, 3:
        log(f"{name} {n}")
        await asyncio.sleep(0)


async def main():
    for name in "a", "b", "c":
        asyncio.create_task(worker(name))
    await asyncio.sleep(1)
