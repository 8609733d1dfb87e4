import asyncio
from oracle import log


async def worker(name, gate):
    async with gate:
        log(f"{name} in")


async def main():
    gate = asyncio.Semaphore(1)
    await gate.acquire()
    asyncio.create_task(worker("waiter", gate))
    await asyncio.sleep(1)
    asyncio.create_task(worker("newcomer", gate))
    gate.release()
    log("released")
    await worker("main", gate)
    await asyncio.sleep(0)
