import asyncio
from oracle import log


async def worker():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except ValueError as error:
        log(f"{error}")
