import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        if n == 2:
            raise ValueError(f"{n}")
        log(f"{n} is done")
    except asyncio.CancelledError:
        log(f"{n} is cancelled")
        await asyncio.sleep(1)
        log(f"{n} is clean")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n in 1, 2, 3:
                group.create_task(work(n))
    except ExceptionGroup as error:
        log(f"{len(error.exceptions)} {type(error.exceptions[0]).__name__}")
