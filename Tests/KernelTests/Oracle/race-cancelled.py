import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(9)
    finally:
        log(f"{n} ends")


async def race(*works):
    tasks = [asyncio.create_task(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def boss():
    try:
        await race(work(1), work(2))
    finally:
        log("the boss ends")


async def main():
    task = asyncio.create_task(boss())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
