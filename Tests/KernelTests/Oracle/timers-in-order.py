async def sleeper(n, delay):
    await asyncio.sleep(delay)
    log(f"{n} wakes")
    await asyncio.sleep(0)
    log(f"{n} goes on")

async def main():
    await asyncio.gather(sleeper(1, 0.2), sleeper(2, 0.1), sleeper(3, 0.2), sleeper(4, 0.1))
    log("done")
