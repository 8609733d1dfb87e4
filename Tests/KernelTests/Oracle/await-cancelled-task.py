import asyncio
from oracle import log


async def child():
    await asyncio.sleep(9)


async def waiter(task):
    try:
        await task
    except Exception:
        log("no failure")
    finally:
        log("finally")


async def main():
    task = asyncio.create_task(child())
    other = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    log(f"the waiter is cancelled: {other.cancelled()}")
