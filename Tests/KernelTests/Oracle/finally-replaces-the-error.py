import asyncio
from oracle import log


async def main():
    try:
        try:
            raise ValueError("first")
        finally:
            log("finally")
            raise KeyError("second")
    except KeyError:
        log("KeyError")
