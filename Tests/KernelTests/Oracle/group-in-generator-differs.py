import asyncio
from contextlib import aclosing
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        log("work ends")


async def counter():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        await asyncio.sleep(1)
        yield 1
        log("never")


async def main():
    try:
        async with aclosing(counter()) as values:
            async for n in values:
                log(f"gets {n}")
                break
    except BaseExceptionGroup as error:
        log(f"{type(error.exceptions[0]).__name__}")
    log("main goes on")
