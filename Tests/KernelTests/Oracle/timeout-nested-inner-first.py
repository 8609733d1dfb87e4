import asyncio
from oracle import log


async def main():
    try:
        async with asyncio.timeout(3):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(9)
            except TimeoutError:
                log("inner")
            await asyncio.sleep(9)
    except TimeoutError:
        log("outer")
