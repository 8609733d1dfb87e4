import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        if n == 1:
            raise ValueError
    finally:
        log(f"{n} ends")


async def boss():
    try:
        await asyncio.gather(work(1), work(5))
    except ValueError:
        log("caught")
    await asyncio.sleep(9)


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.sleep(4)
