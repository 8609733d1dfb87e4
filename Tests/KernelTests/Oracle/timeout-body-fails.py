import asyncio
from oracle import log


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(9)
            finally:
                raise ValueError
    except TimeoutError:
        log("TimeoutError")
    except ValueError:
        log("ValueError")
    await asyncio.sleep(1)
    log("goes on")
