import asyncio
from oracle import log


async def worker(n, gate):
    for _ in range(2):
        async with gate:
            log(f"{n}")
            await asyncio.sleep(1)


async def main():
    gate = asyncio.Lock()
    await asyncio.gather(*[worker(n, gate) for n in (1, 2, 3)])
