import asyncio
from oracle import log


async def main():
    stack, heap = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for n in 3, 1, 2:
        await stack.put(n)
        await heap.put((n, f"p{n}"))
    for _ in range(3):
        log(f"{await stack.get()} {(await heap.get())[1]}")
