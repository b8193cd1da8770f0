#!/usr/bin/env python3
"""Compares Besace with two other programs over both folders of cases: each disagreement is explained, or the run fails.

    run.py --besace target/release/besace --shared ../shared --venvs target/differential [--only TEXT] [-v]

The programs are PyPI `openbadgeslib` (Open Badges 2.0 and 3.0) and PyPI `openbadges`, the 1EdTech validator (0.5 to 2.0).
Each is asked with the case's clock, addresses and documents, and without any network, and either *accepts*, *rejects*,
*cannot say*, ends in a *crash* or a *hang*, or is *not asked*, when the format is not one of its own.

Two programs disagree when exactly one of them accepts, or when one of them crashes or hangs. That one rejects what the other
cannot judge is no disagreement: neither takes the badge for good. `disagreements.toml` holds each disagreement with its
reason: one that is not there fails the run, and so does one that is there and has vanished.

Nothing is installed here: `make differential` does it, or, for each of the two programs, in a Python of at most 3.11:

    python3 -m venv target/differential/NAME
    target/differential/NAME/bin/pip install "setuptools<60" wheel
    target/differential/NAME/bin/pip install --no-build-isolation -r tests/differential/requirements-NAME.txt
"""
import argparse
import os
import sys
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cases
import programs

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]


def main():
    args = arguments()
    if not (args.shared / "corpus/CASES.json").is_file():
        print("differential: skipped (the cases are not at hand)\n0 disagreements, 0 failed, 1 skipped")
        return 0
    pythons = {peer: args.venvs / peer / "bin/python" for peer in programs.PEERS}
    absent = [peer for peer, python in pythons.items() if not python.is_file()]
    if absent:
        print(f"Not installed: {', '.join(absent)}. `make differential` installs them; --help says how by hand.")
        return 2
    asked = [c for c in (*cases.corpus(args.shared), *cases.hostile(args.shared)) if args.only in c["id"]]
    with ThreadPoolExecutor() as pool:
        contexts = cases.contexts(args.shared)
        others = {p: pool.submit(programs.ask_peer, p, pythons[p], asked, contexts) for p in programs.PEERS}
        ours = programs.ask_besace(os.path.abspath(args.besace), asked)
    explained = tomllib.loads((HERE / "disagreements.toml").read_text("utf-8"))
    failed = sum(compare(peer, ours, others[peer].result(), explained[peer], args) for peer in programs.PEERS)
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--besace", type=lambda path: Path(path).absolute(), default=REPOSITORY / "target/release/besace")
    # The cases are run from other folders, where a path that begins here would lead elsewhere.
    parser.add_argument("--shared", type=lambda path: Path(path).resolve(), default=REPOSITORY / "../shared")
    parser.add_argument("--venvs", type=lambda path: Path(path).absolute(), default=REPOSITORY / "target/differential")
    parser.add_argument("--only", default="", help="only cases whose id contains this")
    parser.add_argument("-v", action="store_true", help="print each disagreement with what both say")
    return parser.parse_args()


def compare(peer, ours, theirs, groups, args):
    """Prints how Besace and `peer` compare; gives how many disagreements are not as `disagreements.toml` has them."""
    found = {case: disagreement(ours[case][0], theirs[case][0]) for case in ours}
    explained = {case: group for group in groups for case in group["cases"] if args.only in case}
    failed = 0
    for case in sorted(found.keys() | explained.keys()):
        who, known = found.get(case), explained.get(case, {}).get("who")
        if who != known:
            failed += 1
            print(f"FAILED {peer} {case}: {who or 'no disagreement'}; disagreements.toml has {known or 'none'}")
        if case in found and (who != known or who and args.v):
            print(f"    besace {': '.join(ours[case])}\n    {peer} {': '.join(theirs[case])}")
    summarise(peer, ours, theirs, found, explained)
    print(f"{sum(map(bool, found.values()))} disagreements, {failed} failed")
    return failed


def summarise(peer, ours, theirs, found, explained):
    agreed = Counter(agreement(ours[case][0], theirs[case][0]) for case, who in found.items() if not who)
    print(f"\n{peer}: " + ", ".join(f"{count} {what}" for what, count in agreed.most_common()))
    reasons = Counter(explained[case]["reason"] for case, who in found.items() if who and case in explained)
    for reason, count in reasons.most_common():
        print(f"{count:5}  {reason}")


def agreement(ours, theirs):
    if theirs == "not asked":
        return "not asked"
    return "both accept" if ours == "accepts" else "neither accepts"


def disagreement(ours, theirs):
    """Who of the two is alone, in the words of `disagreements.toml`; None when they agree or nobody was asked."""
    for outcome in ("crash", "hang"):
        if ours == outcome:
            return f"besace: {outcome}"
        if theirs == outcome:
            return f"peer: {outcome}"
    if theirs == "not asked" or (ours == "accepts") == (theirs == "accepts"):
        return None
    return "only besace accepts" if ours == "accepts" else "only the peer accepts"


if __name__ == "__main__":
    sys.exit(main())
