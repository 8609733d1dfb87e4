async def work():
    await asyncio.sleep(2)
    log("work done")
    return 7

async def waiter(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        log("waiter cancelled")
        raise

async def main():
    task = asyncio.create_task(work())
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log("after the cancellation")
    log(f"gives {await task}")
