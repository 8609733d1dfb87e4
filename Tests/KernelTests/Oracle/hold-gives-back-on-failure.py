import asyncio
from oracle import log


async def worker(gate):
    async with gate:
        raise ValueError


async def main():
    gate = asyncio.Lock()
    for n in 1, 2:
        try:
            await worker(gate)
        except ValueError:
            log(f"{n} failed")
    async with gate:
        log("free")
