import asyncio
from oracle import log


async def worker():
    log("worker begins")
    try:
        await asyncio.sleep(9)
    finally:
        log("worker ends")


async def main():
    asyncio.create_task(worker())
    log("main returns")
