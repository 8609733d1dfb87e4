import asyncio
from oracle import log


async def save():
    await asyncio.sleep(2)
    log("saved")


async def worker():
    try:
        await asyncio.shield(save())
    finally:
        log("the worker ends")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(2)
