import asyncio
from oracle import log


async def worker(n):
    try:
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError("two")
        raise RuntimeError("three")
    except ValueError:
        log("ValueError")
    except KeyError:
        log("KeyError")
        raise
    finally:
        log(f"finally {n}")


async def main():
    for n in 1, 2, 3:
        try:
            await worker(n)
        except Exception as error:
            log(f"main: {type(error).__name__}")
