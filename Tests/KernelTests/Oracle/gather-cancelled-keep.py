import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(n)
        log(f"{n} is clean")


async def boss():
    try:
        await asyncio.gather(work(2), work(1), return_exceptions=True)
    finally:
        log("the boss resumes")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(4)
    log(f"the boss is cancelled: {task.cancelled()}")
