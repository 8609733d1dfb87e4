import asyncio
from oracle import log


async def main():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise KeyError("second")
        finally:
            log("finally")
    except KeyError:
        log("KeyError")
