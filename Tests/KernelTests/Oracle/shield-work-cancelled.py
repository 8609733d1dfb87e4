import asyncio
from oracle import log


async def save():
    await asyncio.sleep(9)


async def main():
    task = asyncio.create_task(save())
    asyncio.create_task(killer(task))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        log("Cancelled")


async def killer(task):
    await asyncio.sleep(1)
    task.cancel()
