import asyncio
from contextlib import aclosing
from oracle import log


async def counter():
    try:
        yield 1
    finally:
        yield 2


async def main():
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                log(f"gets {n}")
                break
    except RuntimeError:
        log("RuntimeError")
