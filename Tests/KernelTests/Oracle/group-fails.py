async def item(n):
    try:
        await asyncio.sleep(0.1 * n)
        if n == 3:
            raise ValueError("bad")
        log(f"{n} done")
    except asyncio.CancelledError:
        log(f"{n} cancelled")
        await asyncio.sleep(0.05)
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for n in range(1, 6):
                group.create_task(item(n))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                log("body cancelled")
                raise
    except ExceptionGroup as error:
        log(f"caught {len(error.exceptions)}")
    log("end")
