"""A ladder of 45 jackpots under 51 scenarios: against the same sums over arrays in numpy, equal within 1e-9."""
import json
import pathlib
import subprocess
import sys
import time

import numpy

from measuring import alternate, verdict

root = pathlib.Path(sys.argv[1])
decider = subprocess.Popen(
    [root / ".build-benchmarks/release/Decision"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
exchange = json.loads(decider.stdout.readline())
tickets = numpy.array(exchange["tickets"])
jackpots = numpy.array(exchange["jackpots"])[:, None]


def decision():
    """Expected net revenue, chance of a winner and mean of the worst outcomes of each rung; the best rung."""
    sales = exchange["price"] * tickets
    keep = (1 - exchange["secondary"] - exchange["charity"] - exchange["commission"]) * sales - exchange["fixedCost"]
    win = -numpy.expm1(tickets * numpy.log1p(-exchange["chance"]))
    expected = (keep - jackpots * win).mean(axis=1)
    outcomes = numpy.concatenate([keep, keep - jackpots], axis=1)
    masses = numpy.concatenate([1 - win, win], axis=1) / tickets.shape[1]
    order = outcomes.argsort(axis=1, kind="stable")
    outcomes = numpy.take_along_axis(outcomes, order, axis=1)
    masses = numpy.take_along_axis(masses, order, axis=1)
    before = masses.cumsum(axis=1) - masses
    worst = (outcomes * numpy.clip(exchange["tail"] - before, 0, masses)).sum(axis=1) / exchange["tail"]
    return expected, win.mean(axis=1), worst, int(expected.argmax())


def ours():
    decider.stdin.write("\n")
    decider.stdin.flush()
    return float(decider.stdout.readline().split()[0])


def peer():
    start = time.perf_counter()
    decision()
    return time.perf_counter() - start


expected, win, worst, choice = decision()
for name, mine in (("expectedNetRevenue", expected), ("winProbability", win), ("meanOfWorst", worst)):
    gap = numpy.max(numpy.abs(mine / numpy.array(exchange[name]) - 1))
    print(f"{name}: largest relative difference {gap:.1e}")
    if not gap <= 1e-9:
        sys.exit(f"decision: {name} differs")
if choice != exchange["choice"]:
    sys.exit(f"decision: numpy chooses rung {choice}, the decision rung {exchange['choice']}")
print("both choose the jackpot", exchange["jackpots"][choice], "\n")
times = alternate(ours, peer, runs=101, warmups=10)
decider.stdin.close()
decider.wait()
verdict("decision", *times, f"numpy {numpy.__version__}")
