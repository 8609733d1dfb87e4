import asyncio
from oracle import log


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(9)
            finally:
                await asyncio.sleep(2)
                log("clean")
    except TimeoutError:
        log("TimeoutError")
