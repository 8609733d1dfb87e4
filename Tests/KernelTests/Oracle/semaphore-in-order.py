import asyncio
from oracle import log


async def worker(n, gate):
    async with gate:
        log(f"{n} in")
        await asyncio.sleep(1)
        log(f"{n} out")


async def main():
    gate = asyncio.Semaphore(2)
    await asyncio.gather(*[worker(n, gate) for n in range(1, 6)])
