async def producer(queue):
    for n in range(1, 6):
        await queue.put(n)
        log(f"put {n}")

async def consumer(name, queue):
    while True:
        item = await queue.get()
        log(f"{name} got {item}")
        await asyncio.sleep(1)
        queue.task_done()

async def main():
    queue = asyncio.Queue(2)
    crew = [asyncio.create_task(consumer(name, queue)) for name in "ab"]
    await producer(queue)
    log("all put")
    await queue.join()
    log("all done")
    for task in crew:
        task.cancel()
