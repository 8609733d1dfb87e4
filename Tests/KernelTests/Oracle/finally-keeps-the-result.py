import asyncio
from oracle import log


async def worker():
    result = 1
    try:
        return result
    finally:
        result = 2


async def main():
    log(f"{await worker()}")
