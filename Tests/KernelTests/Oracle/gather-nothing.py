import asyncio
from oracle import log


async def bystander():
    log("bystander")


async def main():
    asyncio.create_task(bystander())
    log(f"{await asyncio.gather()}")
    await asyncio.sleep(0)
