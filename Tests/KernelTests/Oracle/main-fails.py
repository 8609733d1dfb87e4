import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(0.5)
        log("clean")


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(1)
    raise ValueError
