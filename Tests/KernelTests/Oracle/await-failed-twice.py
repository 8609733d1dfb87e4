import asyncio
from oracle import log


async def child():
    await asyncio.sleep(1)
    raise ValueError("bad")


async def main():
    task = asyncio.create_task(child())
    for n in 1, 2:
        try:
            await task
        except ValueError as error:
            log(f"{n}: {error}")
