async def work():
    await asyncio.sleep(1)
    log("work done")
    return 1

async def main():
    task = asyncio.create_task(work())
    try:
        async with asyncio.timeout(1):
            log(f"got {await task}")
    except TimeoutError:
        log("too late")
    log("task " + ("cancelled" if task.cancelled() else "ended"))
    gate = asyncio.Semaphore(1)
    await gate.acquire()

    async def user():
        await gate.acquire()
        log("user in")
        gate.release()

    first = asyncio.create_task(user())
    second = asyncio.create_task(user())
    await asyncio.sleep(1)
    gate.release()
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    log("the permit was not lost")
