import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    finally:
        log("the worker cleans up")
        await asyncio.sleep(1)
        log("the worker ends")


async def boss(task):
    try:
        await task
    finally:
        log("the boss ends")


async def main():
    task = asyncio.create_task(worker())
    first = asyncio.create_task(boss(task))
    asyncio.create_task(boss(task))
    await asyncio.sleep(1)
    first.cancel()
    log("requested")
    await asyncio.sleep(3)
