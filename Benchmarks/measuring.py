"""Alternating measurements of two contestants, their medians and the bound on the ratio."""
import statistics
import sys


def alternate(ours, peer, runs=5, warmups=1):
    """Calls both in turn; each answers the seconds it took. Returns the seconds of the counted runs."""
    for _ in range(warmups):
        ours(), peer()
    pairs = [(ours(), peer()) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def verdict(name, ours, peer, peer_name, limit=None):
    """Prints the medians beside each other; exits 1 where the ratio is above the limit."""
    rows = [("jackpot", ours), (peer_name, peer)]
    width = max(len(label) for label, _ in rows)
    print(f"| {name:<{width}} | median ms |  least ms |   most ms | runs |")
    print(f"| {'-' * width} | --------: | --------: | --------: | ---: |")
    for label, seconds in rows:
        figures = [1000 * f(seconds) for f in (statistics.median, min, max)]
        print(f"| {label:<{width}} | " + " | ".join(f"{x:9.3f}" for x in figures) + f" | {len(seconds):4} |")
    ratio = statistics.median(ours) / statistics.median(peer)
    if limit is None:
        print(f"\nratio of the medians: {ratio:.3f}")
        return
    kept = ratio <= limit
    print(f"\nratio of the medians: {ratio:.3f}, bound at most {limit:.3f}: {'kept' if kept else 'MISSED'}")
    sys.exit(0 if kept else 1)
