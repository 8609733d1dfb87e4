import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(9)
    finally:
        log(f"{n} cleans up")
        await asyncio.sleep(n)
        log(f"{n} is clean")


async def boss():
    try:
        await asyncio.gather(work(2), work(1))
    finally:
        log("the boss resumes")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    task.cancel()
    log("cancelled")
    await asyncio.sleep(4)
