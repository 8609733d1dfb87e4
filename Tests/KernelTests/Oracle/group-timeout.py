import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
    finally:
        log(f"{n} ends")


async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as group:
                for n in 1, 3:
                    group.create_task(work(n))
    except TimeoutError:
        log("TimeoutError")
