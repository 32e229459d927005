"""Decisions of a week, a year and of several countries: their bounds, and the same sums over arrays in numpy.

The week's numbers equal numpy's within 1e-9, the year's values within 1e-6 (other interpolation between sales).
"""
import json
import pathlib
import statistics
import subprocess
import sys
import time

import numpy

root = pathlib.Path(sys.argv[1])
decider = subprocess.Popen(
    [root / ".build-benchmarks/release/Decision"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
exchange = json.loads(decider.stdout.readline())
tickets = numpy.array(exchange["tickets"])
jackpots = numpy.array(exchange["jackpots"])[:, None]
kept = 1 - exchange["secondary"] - exchange["charity"] - exchange["commission"]


def week():
    """Expected net revenue, chance of a winner and mean of the worst outcomes of each rung; the best rung."""
    sales = exchange["price"] * tickets
    keep = kept * sales - exchange["fixedCost"]
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


def prospects(changes):
    """Net revenue and chance of a winner at log changes of all sales, [changes x rungs]."""
    sold = tickets[None] * numpy.exp(changes)[:, None, None]
    win = -numpy.expm1(sold * numpy.log1p(-exchange["chance"]))
    net = kept * exchange["price"] * sold - exchange["fixedCost"] - jackpots[None] * win
    return net.mean(axis=2), win.mean(axis=2)


def horizon():
    """Expected net revenue of the year by first jackpot: the recursion over habit and rollovers on the same grid."""
    logs = numpy.log(jackpots[:, 0])
    now = exchange["logReference"]
    references = numpy.linspace(min(logs[0], now), max(logs[-1], now), exchange["points"])
    step = references[1] - references[0]
    rollovers = exchange["perRollover"] * numpy.arange(exchange["rollovers"])
    effects = exchange["effect"] * (references[None] - now) + (rollovers - rollovers[exchange["rolloversNow"]])[:, None]
    season = numpy.array(exchange["season"])
    nodes = numpy.arange(effects.min() + season.min(), effects.max() + season.max() + 0.02, 0.002)
    net_at, win_at = prospects(nodes)

    def settle(reference):
        habit = exchange["retention"] * reference + (1 - exchange["retention"]) * logs
        position = numpy.clip((habit - references[0]) / step, 0, len(references) - 1)
        lower = numpy.minimum(position.astype(int), len(references) - 2)
        return lower, position - lower

    lower, share = settle(references[:, None])
    values = numpy.zeros((exchange["rollovers"], exchange["points"]))
    for level in season[:0:-1]:
        after = values[:, lower] * (1 - share) + values[:, lower + 1] * share
        lost = after[numpy.minimum(numpy.arange(exchange["rollovers"]) + 1, exchange["rollovers"] - 1)]
        position = (effects + level - nodes[0]) / 0.002
        node = position.astype(int)
        part = (position - node)[..., None]
        net = net_at[node] * (1 - part) + net_at[node + 1] * part
        win = win_at[node] * (1 - part) + win_at[node + 1] * part
        values = (net + win * after[0] + (1 - win) * lost).max(axis=2)
    net, win = prospects(numpy.zeros(1))
    lower, share = settle(now)
    after = values[:, lower] * (1 - share) + values[:, lower + 1] * share
    next_rollovers = min(exchange["rolloversNow"] + 1, exchange["rollovers"] - 1)
    return (net + win * after[0] + (1 - win) * after[next_rollovers])[0]


class Pool:
    """Countries of one cash pool, decided by exchanging one jackpot at a time; sums of losses lie on a grid.

    The same arrays and the same rule as the decision's: the joint chance that all draws together leave less than the
    safety net. Losses are rounded up to the grid, so the chance is never too low.
    """

    cells = 4096

    def __init__(self, arrays):
        self.values, self.keeps, self.costs, self.wins = (
            numpy.array(arrays[name]) for name in ("values", "keeps", "costs", "wins")
        )
        self.headroom, self.allowed, self.found = arrays["headroom"], arrays["allowed"], arrays["value"]
        self.step = self.costs.max(axis=1).sum() / (self.cells - 1)
        self.shifts = numpy.ceil(self.costs / self.step - 1e-9).astype(int)

    def with_country(self, losses, country, option):
        """The distribution of all losses when one country's join."""
        shift, win = self.shifts[country, option], self.wins[country, option]
        joined = losses * (1 - win)
        joined[shift:] += win * losses[: self.cells - shift]
        return joined

    def breaches(self, losses, country, open_room):
        """Chance of a breach for every jackpot of one country, given the losses of all others."""
        beyond = numpy.append(losses[::-1].cumsum()[::-1], 0)
        room = numpy.floor((open_room + self.keeps[country]) / self.step + 1e-9).astype(int)
        chance = lambda cells: beyond[numpy.clip(cells + 1, 0, self.cells)]
        win = self.wins[country]
        return (1 - win) * chance(room) + win * chance(room - self.shifts[country])

    def sweep(self, choice):
        """One exchange for each country, with the losses of those before and after it."""
        none = numpy.zeros(self.cells)
        none[0] = 1
        after = [none]
        for country in range(len(choice) - 1, 0, -1):
            after.append(self.with_country(after[-1], country, choice[country]))
        before = none
        room = self.headroom + sum(self.keeps[country, option] for country, option in enumerate(choice))
        for country, option in enumerate(choice):
            others = self.joined(before, after.pop())
            open_room = room - self.keeps[country, option]
            breaches = self.breaches(others, country, open_room)
            kept = breaches <= self.allowed
            values = numpy.where(kept, self.values[country], -numpy.inf)
            option = int(values.argmax() if kept.any() else breaches.argmin())
            choice[country] = option
            room = open_room + self.keeps[country, option]
            before = self.with_country(before, country, option)
        return choice

    @staticmethod
    def joined(one, other):
        """The distribution of the sum, by Fourier transforms."""
        size = 2 * len(one)
        return numpy.clip(numpy.fft.irfft(numpy.fft.rfft(one, size) * numpy.fft.rfft(other, size))[: len(one)], 0, None)

    def decide(self):
        """Expected net revenue of the choice that no exchange improves."""
        choice = [int(option) for option in self.values.argmax(axis=1)]
        for _ in range(12):
            earlier = list(choice)
            if self.sweep(choice) == earlier:
                break
        return sum(self.values[country, option] for country, option in enumerate(choice))


def equal(name, mine, tolerance):
    """Exits where figures differ by more than the tolerance, relative."""
    gap = numpy.max(numpy.abs(mine / numpy.array(exchange[name]) - 1))
    print(f"{name}: largest relative difference {gap:.1e}, at most {tolerance:.0e}")
    if not gap <= tolerance:
        sys.exit(f"decision: {name} differs")


def ours(name):
    """Seconds of one decision, and its answer in words."""
    decider.stdin.write(f"{name}\n")
    decider.stdin.flush()
    seconds, words = decider.stdout.readline().split(maxsplit=1)
    return float(seconds), words.strip()


def peer(function):
    """Seconds of the same in numpy."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def check():
    """Both find the same."""
    expected, win, worst, choice = week()
    for name, mine in (("expectedNetRevenue", expected), ("winProbability", win), ("meanOfWorst", worst)):
        equal(name, mine, 1e-9)
    values = horizon()
    equal("horizonValues", values, 1e-6)
    if choice != exchange["choice"]:
        sys.exit(f"decision: numpy chooses rung {choice}, the decision rung {exchange['choice']}")
    if values.argmax() != numpy.argmax(exchange["horizonValues"]):
        sys.exit("decision: numpy's year begins with another jackpot")
    print(f"both choose the jackpot {exchange['jackpots'][choice]:.0f} for a week, "
          f"{exchange['jackpots'][int(values.argmax())]:.0f} to begin a year")
    for pool in pools:
        share = pool.found / pool.decide()
        print(f"a pool of {len(pool.values)}: the decision is worth {share:.4f} of numpy's exchanges")
        if not share >= 0.999:
            sys.exit("decision: numpy's pool is worth more")
    print()


def measure():
    """One line for each decision; answers the names of those that miss their bound."""
    contests = [
        ("week: 45 jackpots x 51 scenarios", "week", 1, 101, week),
        ("52 weeks on 41 points, with path", "horizon", 10, 31, horizon),
        ("six countries, one pool", "six", 5, 31, pools[0].decide),
        ("200 countries, one pool", "many", 1000, 5, pools[1].decide),
    ]
    print("| decision                         | median ms |  least ms |   most ms | bound ms | numpy ms | ratio |")
    print("| -------------------------------- | --------: | --------: | --------: | -------: | -------: | ----: |")
    missed, answers = [], []
    for title, name, bound, runs, function in contests:
        ours(name)
        pairs = [(ours(name), peer(function)) for _ in range(runs)]
        mine = [1000 * pair[0][0] for pair in pairs]
        median = statistics.median(mine)
        theirs = 1000 * statistics.median(pair[1] for pair in pairs)
        right = f"{theirs:8.3f} | {median / theirs:5.3f}"
        print(f"| {title:<32} | {median:9.3f} | {min(mine):9.3f} | {max(mine):9.3f} | {bound:8} | {right} |")
        answers.append(f"{title}: {pairs[0][0][1]}")
        if not median < bound:
            missed.append(title)
    print("\n" + "\n".join(answers[2:]) + f"\nnumpy {numpy.__version__}; bounds are on the median")
    return missed


pools = [Pool(arrays) for arrays in exchange["pools"]]
check()
missed = measure()
decider.stdin.close()
decider.wait()
for title in missed:
    print(f"{title}: MISSED")
sys.exit(1 if missed else 0)
