async def stubborn():
    for n in range(1, 4):
        try:
            await asyncio.sleep(1)
            log(f"working {n}")
        except asyncio.CancelledError:
            log("not now")
    return "done"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0.5)
    task.cancel()
    log(await task)
