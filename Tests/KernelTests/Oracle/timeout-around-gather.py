import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        log(f"{n} is done")
    finally:
        log(f"{n} ends")


async def main():
    try:
        async with asyncio.timeout(2):
            await asyncio.gather(work(1), work(3), work(4))
    except TimeoutError:
        log("TimeoutError")
    await asyncio.sleep(3)
