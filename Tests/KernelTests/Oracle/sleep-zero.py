import asyncio
from oracle import log


async def other():
    log("other 1")
    await asyncio.sleep(0)
    log("other 2")


async def main():
    asyncio.create_task(other())
    log("main 1")
    await asyncio.sleep(0)
    log("main 2")
    await asyncio.sleep(-1)
    log("main 3")
