import asyncio
from oracle import log


async def work():
    await asyncio.sleep(2)
    log("the work ends")
    return 42


async def main():
    task = asyncio.create_task(work())
    done, _ = await asyncio.wait([task], timeout=1)
    log(f"{len(done)} done")
    done, _ = await asyncio.wait([task], timeout=5)
    log(f"{len(done)} done: {task.result()}")
