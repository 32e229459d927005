"""What the driver adds to the programs that it runs, beside make and ninja on the same programs that do nothing.

Six steps, each of which waits for the one before, and the opening, which make and ninja do not have: config, data and
code are pinned and hashed, the run is entered in a registry, every receipt and every file is checked.
"""
import hashlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(sys.argv[1]).resolve()
PROGRAMS = pathlib.Path(sys.argv[2]).resolve()
DRIVER = PROGRAMS / "jackpot"
REGISTRY = pathlib.Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
STEPS = {
    "validate": ("validation", "validation.json"),
    "train": ("sales-model", "model.json"),
    "evaluate": ("evaluation", "evaluation.json"),
    "register": ("registration", "registration.json"),
    "optimize": ("recommendation", "recommendation.json"),
    "notify": ("report", "report.html"),
}
missed = []


class Floor:
    """A workspace with countries and their six steps, for the driver, for make and for ninja."""

    def __init__(self, folder, countries):
        self.folder = folder
        self.countries = [f"c{number}" for number in range(countries)]
        shutil.copytree(ROOT / "data", folder / "data")
        compiler = next(filter(None, map(shutil.which, ["clang", "cc", "gcc"])))
        subprocess.run([compiler, "-O2", "-o", folder / "noop", ROOT / "Benchmarks/noop.c"], check=True)
        self.write_stock()
        self.write_configs()
        self.write_pipeline()
        self.write_makefile()
        self.write_ninja()

    def write_stock(self):
        (self.folder / "stock/steps").mkdir(parents=True)
        before = "run"
        for step, (artifact, file) in STEPS.items():
            (self.folder / "stock" / file).write_text("{}\n")
            (self.folder / f"stock/steps/{step}.json").write_text(receipt(step, before, file))
            before = artifact

    def write_configs(self):
        sample = min((ROOT / "configs").glob("*.yaml"))
        text = sample.read_text()
        (self.folder / "configs").mkdir()
        for country in self.countries:
            # The data know the country by its own name; the config says both.
            named = text.replace(f"country: {sample.stem}\n", f"country: {country}\n")
            (self.folder / f"configs/{country}.yaml").write_text(named)

    def write_pipeline(self):
        (self.folder / "pipeline").mkdir()
        lines = [
            "schema: pipeline/1", "name: nothing", "foreach: country",
            "given: [country-file, sales-data, planned-data]", "steps:", "  open:", "    run: [jackpot, open]",
            "    reads: [country-file, sales-data]", "    may-read: [planned-data]",
            "    writes: [run, country-configuration]", "    may-write: [champion, previous-history, cash-pool]",
            "    uses: [registry]", "    timeout: 5m",
        ]
        read = "run"
        for step, (artifact, file) in STEPS.items():
            run = ", ".join([f"{self.folder}/noop", f"{self.folder}/stock", step, file])
            lines.append(f"  {step}: {{run: [{run}], reads: [{read}], writes: [{artifact}], timeout: 5m}}")
            read = artifact
        (self.folder / "pipeline/weekly.yaml").write_text("\n".join(lines) + "\n")

    def rules(self):
        """Each step of each country: its receipt, the receipt before, the command."""
        for country in self.countries:
            before = None
            for step, (_, file) in STEPS.items():
                target = f"made/{country}/steps/{step}.json"
                command = [f"{self.folder}/noop", f"{self.folder}/stock", step, file, "--run", f"made/{country}"]
                yield target, before, " ".join(command)
                before = target

    def write_makefile(self):
        # GNU make starts plain commands itself, without a shell.
        rules = [f"{target}: {before or ''}\n\t@{command}\n" for target, before, command in self.rules()]
        targets = " ".join(target for target, _, _ in self.rules())
        (self.folder / "Makefile").write_text(f"all: {targets}\n" + "".join(rules))

    def write_ninja(self):
        rules = ["rule step\n  command = $do\n"]
        rules += [f"build {target}: step {before or ''}\n  do = {command}\n" for target, before, command in self.rules()]
        (self.folder / "build.ninja").write_text("".join(rules))

    def clean(self, registry=True):
        """Nothing is done, of anybody."""
        for name in ["runs", "made"] + (["registry"] if registry else []):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        for country in self.countries:
            (self.folder / f"made/{country}/steps").mkdir(parents=True)


def receipt(step, read, wrote):
    """A receipt in the form that the driver writes and checks."""
    nothing = hashlib.sha256(b"{}\n").hexdigest()
    content = {
        "exitStatus": 0, "finishedAt": "2026-01-01T00:00:00Z", "milliseconds": 0, "outcome": "nothing", "program": "noop",
        "read": {read: nothing}, "run": "stock", "schema": "receipt/1", "seal": "", "secretsRead": [],
        "startedAt": "2026-01-01T00:00:00Z", "step": step, "wrote": {wrote: nothing},
    }

    def text():
        pretty = json.dumps(content, indent=2, sort_keys=True, separators=(",", " : "))
        return pretty.replace("[]", "[\n\n  ]") + "\n"

    content["seal"] = hashlib.sha256(text().encode()).hexdigest()
    return text()


def measured(command, folder):
    """Seconds and the peak of memory of one process, MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"driver: {' '.join(map(str, command))} ended with {process.returncode}: {said.decode()}")
    return seconds, usage.ru_maxrss / 1024


def contestants():
    """The commands that do what is due."""
    found = {"jackpot": [DRIVER, "run"], "make": ["make", "-s", "-j2"]}
    ninja = shutil.which("ninja") or str(ROOT / ".build/benchmark-peers/bin/ninja")
    if os.path.exists(ninja):
        found["ninja"] = [ninja, "--quiet", "-j2"]
    return found


def race(floor, runs, prepare):
    """Seconds of each contestant, in turn, each after `prepare`; and the driver's peak memory."""
    seconds, memory = {name: [] for name in contestants()}, 0
    for _ in range(runs + 1):
        for name, command in contestants().items():
            prepare()
            taken, used = measured(command, floor.folder)
            seconds[name].append(taken)
            memory = max(memory, used if name == "jackpot" else 0)
    return {name: values[1:] for name, values in seconds.items()}, memory


def show(title, seconds):
    peers = [name for name in seconds if name != "jackpot"]
    for name, values in seconds.items():
        median, least, most = (1000 * figure(values) for figure in (statistics.median, min, max))
        ratios = "" if name in peers else ", ".join(
            f"{statistics.median(values) / statistics.median(seconds[peer]):.1f} times {peer}" for peer in peers)
        print(f"| {title} | {name} | {median:.1f} | {least:.1f} | {most:.1f} | {len(values)} | {ratios} |")


def bound(name, value, limit, unit):
    kept = value <= limit
    print(f"{name}: {value:.1f} {unit}, bound at most {limit:g}: {'kept' if kept else 'MISSED'}")
    if not kept:
        missed.append(name)


def median_ms(values):
    return 1000 * statistics.median(values)


def small():
    """Cold and idle runs of one and of four countries."""
    rows, bounds, memory = [], [], 0
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as four:
        single, several = Floor(pathlib.Path(one), 1), Floor(pathlib.Path(four), 4)
        cold, peak = race(single, 15, single.clean)
        memory = max(memory, peak)
        rows.append(("six steps, cold", cold))
        bounds.append(("cold six steps above make", median_ms(cold["jackpot"]) - median_ms(cold["make"]), 60, "ms"))
        known, peak = race(single, 15, lambda: single.clean(registry=False))
        memory = max(memory, peak)
        rows.append(("six steps, cold, registry there", known))
        idle, peak = race(single, 15, lambda: None)
        memory = max(memory, peak)
        rows.append(("nothing to do", idle))
        bounds.append(("nothing to do", median_ms(idle["jackpot"]), 30, "ms"))
        many, peak = race(several, 9, several.clean)
        memory = max(memory, peak)
        rows.append(("24 steps of four countries, cold", many))
        bounds.append(("24 steps of four countries, cold", median_ms(many["jackpot"]), 250, "ms"))
    version = [measured([DRIVER, "--version"], ROOT)[0] for _ in range(30)]
    rows.append(("--version", {"jackpot": version}))
    bounds += [("--version", median_ms(version), 15, "ms"), ("the driver's peak memory", memory, 30, "MB")]
    return rows, bounds


def large():
    """Seconds per step at 100 and at 1,000 countries, and the driver's memory there."""
    answers = {}
    for count in (100, 1000):
        with tempfile.TemporaryDirectory() as name:
            floor = Floor(pathlib.Path(name), count)
            runs = [(floor.clean(), measured([DRIVER, "run"], floor.folder))[1] for _ in range(3 if count == 100 else 1)]
            seconds = min(seconds for seconds, _ in runs)
            answers[count] = (1000 * seconds / count / len(STEPS), max(memory for _, memory in runs))
    return answers


def registry():
    """Milliseconds that the registry takes, as its own benchmark prints them."""
    with tempfile.TemporaryDirectory() as name:
        floor = Floor(pathlib.Path(name), 1)
        said = subprocess.run([REGISTRY, floor.folder], check=True, capture_output=True, text=True).stdout
    return json.loads(said)


def main():
    rows, bounds = small()
    print("| | | median ms | least ms | most ms | runs | ratio of the medians |")
    print("| --- | --- | ---: | ---: | ---: | ---: | --- |")
    for title, seconds in rows:
        show(title, seconds)
    print()
    for name, value, limit, unit in bounds:
        bound(name, value, limit, unit)
    if REGISTRY:
        figures = registry()
        bound("register with promotion, durable", figures["register"], 10, "ms")
        bound("look up the champion", figures["champion"], 2, "ms")
    per_step = large()
    for count, (milliseconds, memory) in per_step.items():
        print(f"{count} countries, {6 * count} steps: {milliseconds:.2f} ms per step, peak memory {memory:.0f} MB")
    growth = 100 * (per_step[1000][0] / per_step[100][0] - 1)
    bound("time per step, growth from 100 to 1,000 countries", growth, 10, "%")
    if "ninja" not in contestants():
        print("ninja is not installed here")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
