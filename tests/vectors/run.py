#!/usr/bin/env python3
"""Runs everyone's vectors against the command line, as a black box, and knows our exceptions.

    run.py --besace target/debug/besace --shared ../shared [--only TEXT] [-v]

Each case of the corpus and of the hostile catalogue is judged by the runners that come with them. `exceptions.toml`
names each case where we differ on purpose, with its reason: an unexpected failure fails, and so does an unexpected
success. Where the vectors are not at hand this says *skipped*. Last line: `N passed, N failed, N skipped`.
"""
import argparse
import importlib.util
import json
import os
import shutil
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
# An unoptimised build on a busy computer; the runners' own limits are for a release.
SECONDS = 20.0


def load(path):
    """The runner at `path`, as a module: its judgement is used, not copied."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def corpus(besace, shared):
    """Gives (id, how to run it) for each case of the corpus."""
    runner = load(shared / "checks/run_cases.py")
    root = str(shared / "corpus")
    for case in json.loads((shared / "corpus/CASES.json").read_text("utf-8"))["cases"]:
        yield case["id"], lambda case=case: runner.run(besace, root, case, SECONDS)[0]


def hostile(besace, shared):
    """Gives (id, how to run it) for each attack of the catalogue that comes as a file."""
    runner = load(shared / "checks/run_hostile.py")
    root = str(shared / "hostile")
    manifest = json.loads((shared / "hostile/MANIFEST.json").read_text("utf-8"))
    for entry in manifest["entries"]:
        yield entry["id"], lambda entry=entry: attack(runner, besace, root, manifest, entry)


def attack(runner, besace, root, manifest, entry):
    left_out = entry["outcome"] == "case_table" or entry["id"] in runner.SKIP_IDS
    if left_out or entry["file"].startswith(runner.SKIP_DIRS) or not os.path.isfile(os.path.join(root, entry["file"])):
        return "skip"
    work = tempfile.mkdtemp(prefix="hostile-")
    try:
        return runner.check(besace, root, manifest, entry, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--besace", required=True)
    parser.add_argument("--shared", type=Path, default=HERE / "../../../shared")
    parser.add_argument("--only", default="", help="only cases whose id contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("-v", action="store_true")
    args = parser.parse_args()
    if not (args.shared / "checks/run_cases.py").is_file():
        print("vectors: skipped (they are not at hand)\n0 passed, 0 failed, 1 skipped")
        return 0
    besace = os.path.abspath(args.besace)
    exceptions = tomllib.loads((HERE / "exceptions.toml").read_text("utf-8"))
    counted = {"passed": 0, "failed": 0, "skipped": 0}
    for name, cases in ("corpus", corpus(besace, args.shared)), ("hostile", hostile(besace, args.shared)):
        run(name, list(cases), dict(exceptions.get(name, {})), args, counted)
    print(f"\n{counted['passed']} passed, {counted['failed']} failed, {counted['skipped']} skipped")
    return 1 if counted["failed"] else 0


def run(name, cases, excused, args, counted):
    cases = [(case, how) for case, how in cases if args.only in case]
    known = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        for (case, _), why in zip(cases, pool.map(lambda pair: pair[1](), cases)):
            reason = excused.pop(case, None)
            if why == "skip":
                outcome = "skipped"
            elif bool(why) == bool(reason):
                outcome = "passed"
                known += bool(reason)
            else:
                outcome = "failed"
                print(f"FAILED {name} {case} {why or 'passes, but exceptions.toml says: ' + reason}")
            counted[outcome] += 1
            if args.v:
                print(f"{outcome} {name} {case}" + (f" (as expected: {why}; {reason})" if reason and why else ""))
    if not args.only:
        for case in excused:
            counted["failed"] += 1
            print(f"FAILED {name} {case} is in exceptions.toml, but there is no such case")
    print(f"{name}: {len(cases)} cases, {known} differ on purpose")


if __name__ == "__main__":
    sys.exit(main())
