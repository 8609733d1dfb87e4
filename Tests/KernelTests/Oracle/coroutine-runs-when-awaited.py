import asyncio
from oracle import log


async def child(n):
    log(f"child {n}")
    return n


async def main():
    first, second = child(1), child(2)
    await asyncio.sleep(1)
    log("made")
    log(f"got {await second}")
    log(f"got {await first}")
