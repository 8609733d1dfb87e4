import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    log(f"{n} ends")
    if n > 1:
        raise ValueError(f"{n}")


async def main():
    try:
        await asyncio.gather(work(1), work(2), work(3), work(4))
    except ValueError as error:
        log(f"raised {error}")
    await asyncio.sleep(3)
