import asyncio
from oracle import log


async def work():
    await asyncio.sleep(1)
    raise ValueError


async def main():
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(work())
                    await asyncio.sleep(9)
            except ExceptionGroup:
                log("ExceptionGroup")
            await asyncio.sleep(9)
    except TimeoutError:
        log("TimeoutError")
