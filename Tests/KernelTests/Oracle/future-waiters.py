async def waiter(n, future):
    try:
        log(f"{n} gets {await future}")
    except ValueError:
        log(f"{n} fails")

async def main():
    good = asyncio.get_running_loop().create_future()
    bad = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, good)) for n in (1, 2)]
    tasks += [asyncio.create_task(waiter(n, bad)) for n in (3, 4)]
    await asyncio.sleep(1)
    good.set_result(42)
    bad.set_exception(ValueError("no"))
    log("both are done")
    await asyncio.gather(*tasks)
    log(f"late {await good}")
