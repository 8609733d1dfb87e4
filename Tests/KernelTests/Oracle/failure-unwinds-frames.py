import asyncio
from oracle import log


async def inner():
    await asyncio.sleep(1)
    raise ValueError("deep")


async def middle():
    try:
        await inner()
    finally:
        log("middle")


async def main():
    for n in 1, 2:
        try:
            await middle()
        except ValueError as error:
            log(f"{n} {error}")
