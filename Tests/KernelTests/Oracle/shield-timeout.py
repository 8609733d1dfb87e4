import asyncio
from oracle import log


async def save():
    await asyncio.sleep(2)
    log("saved")
    return 42


async def main():
    task = asyncio.create_task(save())
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(task)
    except TimeoutError:
        log("TimeoutError")
    log(f"{await task}")
