async def item(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        log(f"{n} cancelled")
        await asyncio.sleep(0.1 * n)
        log(f"{n} clean")
        raise

async def waiter():
    try:
        await asyncio.gather(*(item(n) for n in (1, 2, 3)))
    except asyncio.CancelledError:
        log("waiter cancelled")
        raise

async def main():
    task = asyncio.create_task(waiter())
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        log("main sees it")
    await asyncio.sleep(1)
    log("end")
