import asyncio
from oracle import log


async def work():
    await asyncio.sleep(1)
    raise TimeoutError("of the work")


async def main():
    try:
        async with asyncio.timeout(5):
            await work()
    except TimeoutError as error:
        log(f"{error}")
    await asyncio.sleep(5)
    log("goes on")
