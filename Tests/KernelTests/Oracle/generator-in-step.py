import asyncio
from contextlib import aclosing
from oracle import log


async def counter(limit):
    for n in range(1, limit + 1):
        log(f"makes {n}")
        await asyncio.sleep(1)
        yield n
    log("made all")


async def main():
    async with aclosing(counter(3)) as values:
        async for n in values:
            log(f"gets {n}")
            await asyncio.sleep(1)
    log("main goes on")
