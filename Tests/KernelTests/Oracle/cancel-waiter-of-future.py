import asyncio
from oracle import log


async def waiter(n, ready):
    try:
        await ready
    except asyncio.CancelledError:
        log(f"{n} is cancelled")
        raise


async def main():
    ready = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, ready)) for n in (1, 2)]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    try:
        ready.set_result(1)
    except asyncio.InvalidStateError:
        log("the future is done")
