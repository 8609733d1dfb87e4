import asyncio
from oracle import compute, log


async def tick(name, delay):
    await asyncio.sleep(delay)
    log(name)


async def spinner():
    for n in 1, 2, 3:
        log(f"ready {n}")
        compute(0.5)
        await asyncio.sleep(0)


async def main():
    asyncio.create_task(tick("timer of 0.75", 0.75))
    asyncio.create_task(tick("timer of 0.5", 0.5))
    asyncio.create_task(spinner())
    await asyncio.sleep(2)
