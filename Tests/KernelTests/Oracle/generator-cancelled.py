import asyncio
from contextlib import aclosing
from oracle import log


async def counter():
    try:
        yield 1
        await asyncio.sleep(9)
    finally:
        log("the generator cleans up")
        await asyncio.sleep(1)


async def reader():
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                log(f"gets {n}")
    finally:
        log("the reader ends")


async def main():
    task = asyncio.create_task(reader())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(2)
