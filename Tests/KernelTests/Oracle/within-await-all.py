import asyncio
from oracle import log


async def work(n):
    await asyncio.sleep(n)
    return n


async def ticker():
    for _ in range(8):
        done, _ = await asyncio.wait([asyncio.create_task(asyncio.sleep(9))], timeout=0.5)


async def main():
    asyncio.create_task(ticker())
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 4)]
    done, pending = await asyncio.wait(tasks, timeout=3)
    log(f"{len(pending)} pending")
    done, pending = await asyncio.wait(tasks, timeout=3)
    log(f"{len(pending)} pending")
