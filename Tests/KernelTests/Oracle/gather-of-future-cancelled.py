import asyncio
from oracle import log


async def boss(ready):
    try:
        await asyncio.gather(ready)
    finally:
        log("the boss resumes")


async def main():
    ready = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(boss(ready))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    try:
        await ready
    except asyncio.CancelledError:
        log("the future is cancelled")
