import asyncio
from oracle import log


async def first_the_timeout():
    async with asyncio.timeout(1):
        await asyncio.sleep(1)
        log("done")


async def first_the_sleep():
    sleep = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        await sleep
        log("done")


async def main():
    for work in first_the_timeout, first_the_sleep:
        try:
            await work()
        except TimeoutError:
            log("TimeoutError")
