import asyncio
from contextlib import aclosing
from oracle import log


async def inner():
    try:
        for n in 1, 2, 3:
            await asyncio.sleep(1)
            yield n
    finally:
        log("inner closes")


async def outer():
    try:
        async with aclosing(inner()) as values:
            async for n in values:
                yield n * 10
    finally:
        log("outer closes")


async def main():
    async with aclosing(outer()) as values:
        async for n in values:
            log(f"gets {n}")
            if n == 20:
                break
    log("main goes on")
