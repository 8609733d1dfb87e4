import asyncio
from oracle import log


async def worker():
    try:
        log("body")
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        log("caught")
    finally:
        log("finally")


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log(f"cancelled: {task.cancelled()}")
