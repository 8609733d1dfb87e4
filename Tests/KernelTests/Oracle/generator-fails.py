import asyncio
from contextlib import aclosing
from oracle import log


async def counter():
    yield 1
    await asyncio.sleep(1)
    raise ValueError


async def main():
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                log(f"gets {n}")
    except ValueError:
        log("ValueError")
