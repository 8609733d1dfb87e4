import asyncio
from oracle import log


async def main():
    jobs = asyncio.Queue()
    await jobs.put(1)
    await jobs.get()
    jobs.task_done()
    try:
        jobs.task_done()
    except ValueError:
        log("ValueError")
