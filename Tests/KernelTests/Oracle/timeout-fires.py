import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        log("work is cancelled")
        raise
    finally:
        log("work cleans up")


async def main():
    try:
        async with asyncio.timeout(2):
            await work()
            log("never")
    except TimeoutError:
        log("TimeoutError")
