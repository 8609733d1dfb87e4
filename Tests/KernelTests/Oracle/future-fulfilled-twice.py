import asyncio
from oracle import log


async def main():
    ready = asyncio.get_running_loop().create_future()
    ready.set_result(1)
    try:
        ready.set_result(2)
    except asyncio.InvalidStateError:
        log("InvalidStateError")
    log(f"{await ready}")
