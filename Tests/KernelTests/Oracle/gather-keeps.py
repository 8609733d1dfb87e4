import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n


async def main():
    results = await asyncio.gather(work(1), work(2), work(3), return_exceptions=True)
    log(f"{results[0]} {type(results[1]).__name__} {results[1]} {results[2]}")
