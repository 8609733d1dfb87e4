import asyncio
from contextlib import aclosing
from oracle import log


async def counter():
    async with asyncio.timeout(1):
        yield 1


async def reader():
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                log(f"gets {n}")
                await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")
    except asyncio.CancelledError:
        log("Cancelled")


async def main():
    await asyncio.create_task(reader())
    await asyncio.sleep(1)
