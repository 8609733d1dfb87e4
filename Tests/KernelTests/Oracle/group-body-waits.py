import asyncio
from oracle import log


async def work():
    await asyncio.sleep(1)
    raise ValueError


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            try:
                await asyncio.sleep(9)
            finally:
                log("the body ends")
    except ExceptionGroup as error:
        log(f"{len(error.exceptions)} {type(error.exceptions[0]).__name__}")
    await asyncio.sleep(1)
    log("main goes on")
