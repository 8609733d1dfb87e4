async def work():
    try:
        await asyncio.sleep(5)
    finally:
        log("cleaning")
        await asyncio.sleep(0.5)
        log("clean")

async def main():
    try:
        async with asyncio.timeout(2):
            await work()
    except TimeoutError:
        log("timed out")
    async with asyncio.timeout(2):
        await asyncio.sleep(1)
    log("in time")
