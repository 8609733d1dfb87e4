import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(4 - n)
    log(f"{n} is done")
    return n


async def main():
    log(f"{await asyncio.gather(work(1), work(2), work(3))}")
