import asyncio
from oracle import log


async def worker():
    try:
        try:
            await asyncio.sleep(9)
        finally:
            log("cleaning")
            await asyncio.sleep(5)
            log("never clean")
    finally:
        log("outer clean-up")
        await asyncio.sleep(1)
        log("clean")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(3)
