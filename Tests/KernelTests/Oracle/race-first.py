import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        log(f"{n} is done")
        return n
    finally:
        log(f"{n} ends")


async def race(*works):
    tasks = [asyncio.create_task(work) for work in works]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()


async def main():
    log(f"winner {await race(work(2), work(1))}")
