import asyncio
from oracle import log


async def main():
    try:
        async with asyncio.timeout(2):
            try:
                async with asyncio.timeout(1):
                    try:
                        await asyncio.sleep(9)
                    finally:
                        log("cleaning")
                        await asyncio.sleep(5)
                        log("never")
            except TimeoutError:
                log("inner")
    except TimeoutError:
        log("outer")
