import asyncio
from oracle import log


async def worker(jobs):
    while True:
        item = await jobs.get()
        await asyncio.sleep(1)
        log(f"{item} is done")
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    await jobs.join()
    log("an empty queue is done")
    for item in 1, 2, 3:
        await jobs.put(item)
    tasks = [asyncio.create_task(worker(jobs)) for _ in range(2)]
    await jobs.join()
    log("joined")
    for task in tasks:
        task.cancel()
