import asyncio
from oracle import compute, log


async def main():
    async with asyncio.timeout(1):
        compute(3)
        log("computed")
    log("no TimeoutError")
    try:
        async with asyncio.timeout(1):
            compute(3)
            await asyncio.sleep(0)
            log("one turn")
            await asyncio.sleep(0)
            log("two turns")
    except TimeoutError:
        log("TimeoutError")
