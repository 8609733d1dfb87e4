import asyncio
from oracle import log


async def sleeper():
    try:
        await asyncio.sleep(1)
        log("slept")
    finally:
        log("ends")


async def killer(tasks):
    await asyncio.sleep(1)
    tasks[0].cancel()
    log("requested")


async def main():
    tasks = []
    asyncio.create_task(killer(tasks))
    tasks.append(asyncio.create_task(sleeper()))
    await asyncio.sleep(2)
