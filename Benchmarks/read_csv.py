"""Walmart's 421,570 weekly sales, compressed, into typed columns: against the C reader of pandas.

Both read the same file from disk in a process that is already running, in turn; start-up counts for neither.
"""
import pathlib
import subprocess
import sys
import time

import pandas

from measuring import alternate, verdict

root = pathlib.Path(sys.argv[1])
data = root.parent / "shared/data/walmart/train.csv.gz"
if not data.exists():
    print("read_csv: skipped, because the data are not here: expected ../shared/data/walmart/train.csv.gz")
    sys.exit(0)
reader = subprocess.Popen(
    [root / ".build-benchmarks/release/ReadCSV", data], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
found = set()


def ours():
    reader.stdin.write("\n")
    reader.stdin.flush()
    seconds, rows, sales = reader.stdout.readline().split()
    found.add((int(rows), round(float(sales), 2)))
    return float(seconds)


def peer():
    start = time.perf_counter()
    table = pandas.read_csv(data, engine="c", parse_dates=["Date"])
    seconds = time.perf_counter() - start
    found.add((len(table), round(float(table.Weekly_Sales.sum()), 2)))
    return seconds


times = alternate(ours, peer, runs=11, warmups=2)
reader.stdin.close()
reader.wait()
if len(found) != 1:
    sys.exit(f"read_csv: the two read different tables: {found}")
verdict("read_csv", *times, f"pandas {pandas.__version__}", limit=1.0)
