import asyncio
from contextlib import aclosing
from oracle import log


async def counter():
    try:
        for n in range(1, 9):
            yield n
    finally:
        log("closing")
        await asyncio.sleep(1)
        log("closed")


async def main():
    async with aclosing(counter()) as values:
        async for n in values:
            log(f"gets {n}")
            if n == 2:
                break
    log("main goes on")
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                raise ValueError
    except ValueError:
        log("ValueError")
