async def main():
    for outer, inner in ((3, 1), (1, 3), (2, 2)):
        try:
            async with asyncio.timeout(outer):
                try:
                    async with asyncio.timeout(inner):
                        await asyncio.sleep(10)
                except TimeoutError:
                    log(f"{outer} {inner} inner")
                await asyncio.sleep(0.5)
                log(f"{outer} {inner} goes on")
        except TimeoutError:
            log(f"{outer} {inner} outer")
