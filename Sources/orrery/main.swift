import OrreryCommand

await runOrrery()
