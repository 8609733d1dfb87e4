import asyncio
from oracle import log


async def worker():
    for n in 1, 2, 3, 4:
        try:
            if n == 2:
                continue
            if n == 3:
                break
            log(f"body {n}")
        finally:
            await asyncio.sleep(1)
            log(f"finally {n}")
    try:
        try:
            return "returned"
        finally:
            await asyncio.sleep(1)
            log("inner")
    finally:
        log("outer")


async def main():
    log(f"{await worker()}")
