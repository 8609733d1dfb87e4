import asyncio
from oracle import log


async def worker():
    await asyncio.sleep(1)
    raise ValueError


async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(2)
    log("main goes on")
