import asyncio
from oracle import log


async def sleeper(n):
    await asyncio.sleep(1)
    log(f"{n}")


async def main():
    await asyncio.gather(*[sleeper(n) for n in range(1, 7)])
