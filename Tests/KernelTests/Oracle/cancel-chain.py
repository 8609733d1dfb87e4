import asyncio
from oracle import log


async def link(n):
    try:
        if n == 0:
            await asyncio.sleep(9)
        else:
            await asyncio.create_task(link(n - 1))
    finally:
        log(f"{n} cleans up")
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(link(2))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        log("all have ended")
