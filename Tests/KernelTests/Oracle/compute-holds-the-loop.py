import asyncio
from oracle import compute, log


async def sleeper(delay):
    await asyncio.sleep(delay)
    log(f"after {delay}")


async def main():
    asyncio.create_task(sleeper(0.75))
    asyncio.create_task(sleeper(0.5))
    await asyncio.sleep(0)
    log("computing")
    compute(1)
    log("computed")
    await asyncio.sleep(0.25)
    log("main")
