import asyncio
from oracle import log


async def opener(gate):
    async with gate:
        await asyncio.sleep(1)


async def main():
    gate = asyncio.Semaphore(1)
    asyncio.create_task(opener(gate))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1):
            await gate.acquire()
            log("in time")
    except TimeoutError:
        log("TimeoutError")
    log(f"locked: {gate.locked()}")
