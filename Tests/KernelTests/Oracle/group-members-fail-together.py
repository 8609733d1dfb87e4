import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(1)
    if n > 1:
        raise ValueError(f"{n}")
    log(f"{n} is done")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n in 1, 2, 3:
                group.create_task(work(n))
    except ExceptionGroup as error:
        log(f"{' '.join(str(each) for each in error.exceptions)}")
