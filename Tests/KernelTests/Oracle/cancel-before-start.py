async def work(n):
    log(f"{n} runs")
    await asyncio.sleep(1)

async def main():
    first = asyncio.create_task(work(1))
    second = asyncio.create_task(work(2))
    second.cancel()
    await asyncio.sleep(0.1)
    log("cancelled" if second.cancelled() else "alive")
    await first
    log("end")
