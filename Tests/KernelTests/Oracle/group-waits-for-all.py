import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    log(f"{n} is done")
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in (2, 1)]
        log("body ends")
    log(f"{[task.result() for task in tasks]}")
