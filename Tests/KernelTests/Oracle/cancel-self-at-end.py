import asyncio
from oracle import log


async def worker():
    asyncio.current_task().cancel()
    log("returns")
    return 42


async def main():
    try:
        log(f"{await asyncio.create_task(worker())}")
    except asyncio.CancelledError:
        log("Cancelled")
