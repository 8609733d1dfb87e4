import asyncio
from oracle import log


async def worker():
    asyncio.current_task().cancel()
    raise ValueError


async def main():
    try:
        await asyncio.create_task(worker())
    except ValueError:
        log("ValueError")
