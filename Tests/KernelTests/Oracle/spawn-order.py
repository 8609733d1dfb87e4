import asyncio
from oracle import log


async def child(n):
    log(f"child {n}")


async def main():
    for n in 1, 2, 3:
        asyncio.create_task(child(n))
    log("main goes on")
    await asyncio.sleep(0)
    log("main again")
