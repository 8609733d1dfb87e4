import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        log(f"{n} is done")
    except asyncio.CancelledError:
        log(f"{n} is cancelled")
        raise


async def killer(tasks):
    await asyncio.sleep(1)
    tasks[0].cancel()


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in (2, 3)]
        asyncio.create_task(killer(tasks))
    log("no error")
