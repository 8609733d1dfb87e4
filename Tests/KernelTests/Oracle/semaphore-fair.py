async def user(n, gate):
    async with gate:
        log(f"{n} in")
        await asyncio.sleep(1)
    log(f"{n} out")

async def main():
    gate = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(user(n, gate)) for n in range(1, 7)]
    await asyncio.sleep(0.5)
    tasks[3].cancel()
    await asyncio.sleep(0.5)
    await asyncio.gather(*tasks, return_exceptions=True)
    log("end")
