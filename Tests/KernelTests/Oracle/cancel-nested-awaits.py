import asyncio
from oracle import log


async def inner():
    try:
        await asyncio.sleep(9)
    finally:
        log("inner cleans up")
        await asyncio.sleep(1)


async def middle():
    try:
        await inner()
        log("never")
    finally:
        log("middle cleans up")
        await asyncio.sleep(1)


async def outer():
    try:
        await middle()
    finally:
        log("outer cleans up")


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(4)
