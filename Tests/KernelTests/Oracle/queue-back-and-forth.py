import asyncio
from oracle import log


async def producer(jobs):
    for n in range(1, 6):
        await jobs.put(n)
        log(f"put {n}")


async def consumer(jobs):
    for _ in range(5):
        log(f"took {await jobs.get()}")


async def main():
    jobs = asyncio.Queue(2)
    await asyncio.gather(producer(jobs), consumer(jobs))
