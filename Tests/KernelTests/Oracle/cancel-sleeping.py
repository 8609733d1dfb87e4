import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        log("caught")
        raise
    finally:
        log("finally")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    log("requested")
    try:
        await task
    except asyncio.CancelledError:
        log("seen")
