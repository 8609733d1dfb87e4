async def background():
    try:
        await asyncio.sleep(10)
    finally:
        log("cleaning")
        await asyncio.sleep(0.5)
        log("clean")

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    log("main returns")
