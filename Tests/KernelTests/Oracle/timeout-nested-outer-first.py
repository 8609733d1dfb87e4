import asyncio
from oracle import log


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(3):
                    await asyncio.sleep(9)
            except TimeoutError:
                log("inner")
            finally:
                log("leaving")
    except TimeoutError:
        log("outer")
    await asyncio.sleep(4)
