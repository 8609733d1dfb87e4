async def waiter(n, event):
    await event.wait()
    log(f"{n} goes")

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in (1, 2, 3)]
    await asyncio.sleep(1)
    event.set()
    log("set")
    event.clear()
    late = asyncio.create_task(waiter(4, event))
    await asyncio.sleep(1)
    log("again")
    event.set()
    await asyncio.gather(*tasks, late)
    log("end")
