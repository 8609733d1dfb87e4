import asyncio
from oracle import log


async def main():
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            log("swallowed")
        await asyncio.sleep(1)
        log("goes on")
    log("no TimeoutError")
    await asyncio.sleep(1)
    log("and no Cancelled")
