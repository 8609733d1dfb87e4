import asyncio
from oracle import log


async def work():
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            return "what there is"


async def main():
    log(f"{await work()}")
    await asyncio.sleep(1)
    log("goes on")
