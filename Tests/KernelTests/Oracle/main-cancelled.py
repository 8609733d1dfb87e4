import asyncio
from oracle import log


async def killer(task):
    await asyncio.sleep(1)
    task.cancel()


async def sleeper():
    await asyncio.sleep(9)


async def main():
    task = asyncio.create_task(sleeper())
    asyncio.create_task(killer(task))
    try:
        await task
    finally:
        log("main cleans up")
