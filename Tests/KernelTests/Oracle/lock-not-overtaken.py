import asyncio
from oracle import log


async def worker(name, gate):
    async with gate:
        log(f"{name} in")


async def main():
    gate = asyncio.Lock()
    await gate.acquire()
    asyncio.create_task(worker("waiter", gate))
    await asyncio.sleep(1)
    gate.release()
    await worker("main", gate)
