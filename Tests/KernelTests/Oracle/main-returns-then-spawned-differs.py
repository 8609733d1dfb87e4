import asyncio
from oracle import log


async def late():
    await asyncio.sleep(1)
    log("late")


async def worker():
    try:
        await asyncio.sleep(9)
    finally:
        asyncio.create_task(late())


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(1)
    log("main returns")
