"""One country's week, from the sales file to the message, against the import of three Python packages.

A new workspace for each run: six steps, 260 weeks of history, 24 origins, the programs built for release.
"""
import pathlib
import sys
import tempfile

from measuring import alternate, verdict
from workspace import prepare, sample_country, seconds

root = pathlib.Path(sys.argv[1])
country = sample_country(root)
driver = pathlib.Path(sys.argv[2]).resolve() / "jackpot"


def ours():
    with tempfile.TemporaryDirectory() as name:
        prepare(root, country, pathlib.Path(name))
        return seconds([driver, "run", "--country", country], name)


def peer():
    return seconds([sys.executable, "-c", "import pandas, sklearn, xgboost"], root)


verdict("weekly_run", *alternate(ours, peer), "import pandas, sklearn, xgboost", limit=0.5)
