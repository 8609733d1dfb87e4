import asyncio
from oracle import log


async def worker(n):
    try:
        await asyncio.sleep(9)
    finally:
        log(f"{n} ends")


async def main():
    for n in 1, 2, 3, 4:
        asyncio.create_task(worker(n))
    await asyncio.sleep(1)
