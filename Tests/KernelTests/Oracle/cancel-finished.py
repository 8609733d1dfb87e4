import asyncio
from oracle import log


async def worker():
    return 42


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    log(f"{await task}")
