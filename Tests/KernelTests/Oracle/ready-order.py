async def worker(n):
    log(f"{n} starts")
    await asyncio.sleep(0)
    log(f"{n} second turn")
    await asyncio.sleep(0)
    log(f"{n} third turn")

async def main():
    log("main")
    tasks = [asyncio.create_task(worker(n)) for n in (1, 2, 3)]
    log("made")
    await asyncio.sleep(0)
    log("main again")
    for task in tasks:
        await task
    log("all done")
