async def work(n):
    try:
        if n == 1:
            raise ValueError("first")
        if n == 2:
            return "body"
    finally:
        log(f"{n} finally")
        if n == 1:
            raise KeyError("second")

async def main():
    try:
        await work(1)
    except KeyError:
        log("the second error")
    log(await work(2))
    for n in (1, 2, 3):
        try:
            if n == 2:
                break
            log(f"loop {n}")
        finally:
            log(f"out {n}")
    log("end")
