import asyncio
from oracle import log


async def work(n):
    try:
        await asyncio.sleep(n)
        raise ValueError(f"{n}")
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        log(f"{n} is clean")
        raise


async def race(*works):
    tasks = [asyncio.create_task(work) for work in works]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()


async def main():
    try:
        await race(work(2), work(1))
    except ValueError as error:
        log(f"{error} failed")
