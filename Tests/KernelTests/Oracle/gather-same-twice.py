import asyncio
from oracle import log


async def work():
    await asyncio.sleep(1)
    log("work")
    return 1


async def main():
    task = asyncio.create_task(work())
    log(f"{await asyncio.gather(task, task)}")
