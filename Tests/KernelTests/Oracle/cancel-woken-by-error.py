import asyncio
from oracle import log


async def worker(ready):
    try:
        await ready
    except ValueError:
        log("ValueError")
    except asyncio.CancelledError:
        log("Cancelled")


async def main():
    ready = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(worker(ready))
    await asyncio.sleep(1)
    ready.set_exception(ValueError())
    task.cancel()
    await asyncio.sleep(1)
