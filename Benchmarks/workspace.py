"""A workspace of one sample country with made-up cash, and the seconds that a program takes in it."""
import os
import shutil
import subprocess
import time


def sample_country(root):
    """The first of the sample countries, by name."""
    return min(root.glob("configs/*.yaml")).stem


def prepare(root, country, folder):
    """Lays configs, data, the pipeline and made-up cash of a country into a folder."""
    for name in ("configs", "data", "pipeline"):
        shutil.copytree(root / name, folder / name)
    secret = folder / ".secrets" / country / "available_cash"
    secret.parent.mkdir(parents=True, mode=0o700)
    secret.parent.parent.chmod(0o700)
    with open(os.open(secret, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write("30000000\n")


def seconds(command, folder):
    """Seconds from the start of a program to its end; a failure of it ends the benchmark."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start
