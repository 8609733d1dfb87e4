import asyncio
from oracle import log


async def sleeper(name, first, second):
    await asyncio.sleep(first)
    await asyncio.sleep(second)
    log(name)


async def main():
    asyncio.create_task(sleeper("a", 0.5, 0.5))
    asyncio.create_task(sleeper("b", 0.25, 0.75))
    asyncio.create_task(sleeper("c", 0.75, 0.25))
    await asyncio.sleep(2)
