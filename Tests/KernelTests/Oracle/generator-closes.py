from contextlib import aclosing

async def pages():
    try:
        for n in (1, 2, 3):
            await asyncio.sleep(0.1)
            yield n
    finally:
        log("closing")
        await asyncio.sleep(0.1)
        log("closed")

async def main():
    async with aclosing(pages()) as some:
        async for page in some:
            log(f"page {page}")
            if page == 2:
                break
    log("after the loop")
    async for page in pages():
        log(f"again {page}")
    log("end")
