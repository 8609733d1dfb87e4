import asyncio
from oracle import log


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        log("the member is cancelled")
        await asyncio.sleep(1)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(1)
            raise ValueError("body")
    except ExceptionGroup as error:
        log(f"{len(error.exceptions)} {error.exceptions[0]}")
