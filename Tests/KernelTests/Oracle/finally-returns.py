import asyncio
from oracle import log


async def worker():
    try:
        raise ValueError
    finally:
        return 42


async def cancelled():
    try:
        await asyncio.sleep(9)
    finally:
        return 43


async def main():
    log(f"{await worker()}")
    task = asyncio.create_task(cancelled())
    await asyncio.sleep(1)
    task.cancel()
    log(f"{await task}")
