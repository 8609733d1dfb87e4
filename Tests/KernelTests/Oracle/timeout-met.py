import asyncio
from oracle import log


async def main():
    async with asyncio.timeout(2):
        await asyncio.sleep(1)
        log("done")
    await asyncio.sleep(3)
    log("undisturbed")
