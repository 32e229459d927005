"""What the product's own decisions lose in closed loop against an oracle, and the bounds of that loss.

Six simulated countries, six seeds, 52 judged weeks after histories of several lengths, in a world where cash never
binds and in one where it does. The command of each table stands above it; all luck is that of seeds 1 to 6.
"""
import json
import pathlib
import subprocess
import sys

driver = pathlib.Path(sys.argv[2]).resolve() / "jackpot"
missed = []


def study(*options):
    """Prints the product's own table of a study; answers its document."""
    command = ["simulate", "--policy", "core", "--weeks", "52", "--seeds", "6", *options]
    print(f"`jackpot {' '.join(command)}`\n")
    answer = json.loads(subprocess.run([driver, *command, "--json"], check=True, capture_output=True, text=True).stdout)
    print("| country | past covers | regret % | ± | historic % | notebook % | breaches | violations | infeasible | cash cuts |")
    print("| ------- | ----------- | -------: | -: | ---------: | ---------: | -------: | ---------: | ---------: | --------: |")
    for country in answer["countries"]:
        figures = [country["regret"]["mean"], country["regret"]["standardError"]]
        figures += [country["historicRegret"]["mean"], country["notebookRegret"]["mean"]]
        counts = [country[key] for key in ("cashBreaches", "avoidableViolations", "infeasibleWeeks", "oracleCashCuts")]
        cells = [country["country"], "yes" if country["coversOptimum"] else "no"]
        cells += [f"{100 * figure:.2f}" for figure in figures] + [str(count) for count in counts]
        print("| " + " | ".join(cells) + " |")
    print()
    return answer


def bound(name, value, limit, at_least=False):
    """Prints a bound and whether it is kept."""
    kept = value >= limit if at_least else value <= limit
    words = "at least" if at_least else "at most"
    print(f"{name}: {value:.4f}, bound {words} {limit:.4f}: {'kept' if kept else 'MISSED'}")
    if not kept:
        missed.append(name)


def check(label, answer, most):
    """The bounds that hold in every study."""
    countries = answer["countries"]
    bound(f"{label}, mean regret", answer["meanRegret"], most)
    bound(f"{label}, cash breaches", sum(country["cashBreaches"] for country in countries), 0)
    bound(f"{label}, avoidable violations", sum(country["avoidableViolations"] for country in countries), 0)


def check_year(label, answer):
    """The bounds on a history of two years."""
    check(label, answer, 0.013)
    bound(f"{label}, regret where the past covers the optimum", answer["coveredRegret"], 0.007)
    bound(f"{label}, regret elsewhere", answer["uncoveredRegret"], 0.020)
    bound(f"{label}, largest regret of a country", max(c["regret"]["mean"] for c in answer["countries"]), 0.030)
    bound(f"{label}, below the notebook", 1 - answer["meanRegret"] / answer["notebookRegret"], 0.90, at_least=True)
    bound(f"{label}, below the historic rule", 1 - answer["meanRegret"] / answer["historicRegret"], 0.85, at_least=True)


reference = study("--history", "104")
tight = study("--history", "104", "--world", "tight")
year = study("--history", "52")
four = study("--history", "208")
check_year("104 weeks", reference)
check_year("tight, 104 weeks", tight)
bound("tight, share of the oracle's weeks that cash cuts", tight["oracleCashCutShare"], 0.10, at_least=True)
check("52 weeks", year, 0.015)
check("208 weeks", four, 0.011)
sys.exit(1 if missed else 0)
