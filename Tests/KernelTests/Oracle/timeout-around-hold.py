import asyncio
from oracle import log


async def worker(gate):
    async with gate:
        log(f"the worker is in")


async def main():
    gate = asyncio.Semaphore(1)
    try:
        async with asyncio.timeout(2):
            async with gate:
                asyncio.create_task(worker(gate))
                await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")
    await asyncio.sleep(1)
