async def item(n):
    try:
        await asyncio.sleep(0.1 * n)
        if n == 2:
            raise ValueError("bad")
        log(f"{n} done")
    finally:
        log(f"{n} ends")

async def main():
    try:
        await asyncio.gather(*(item(n) for n in (1, 2, 3)))
    except ValueError as error:
        log(f"caught {error}")
    await asyncio.sleep(1)
    log("end")
