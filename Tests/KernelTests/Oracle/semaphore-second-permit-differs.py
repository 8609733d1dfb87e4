import asyncio
from oracle import log


async def worker(name, gate):
    async with gate:
        log(f"{name} in")
        await asyncio.sleep(1)


async def main():
    gate = asyncio.Semaphore(2)
    await gate.acquire()
    await gate.acquire()
    asyncio.create_task(worker("waiter", gate))
    await asyncio.sleep(1)
    gate.release()
    gate.release()
    await worker("main", gate)
