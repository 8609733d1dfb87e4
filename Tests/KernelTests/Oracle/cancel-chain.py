async def inner():
    try:
        await asyncio.sleep(5)
    finally:
        log("inner cleans")
        await asyncio.sleep(0.2)
        log("inner clean")

async def middle():
    try:
        await inner()
    finally:
        log("middle cleans")

async def outer(task):
    try:
        await task
    finally:
        log("outer cleans")

async def main():
    task = asyncio.create_task(middle())
    waiting = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        log("cancelled")
