import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    log(f"{n} is done")
    return n


async def main():
    one = asyncio.create_task(work(1))
    three = asyncio.create_task(work(3))
    await asyncio.sleep(2)
    log("gathering")
    log(f"{await asyncio.gather(three, one, work(2))}")
