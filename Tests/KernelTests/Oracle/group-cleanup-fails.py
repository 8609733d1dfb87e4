import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
    finally:
        raise ValueError(f"{n}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n in 1, 2, 3:
                group.create_task(work(n))
    except ExceptionGroup as error:
        log(f"{len(error.exceptions)}")
