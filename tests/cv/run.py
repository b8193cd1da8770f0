"""Every template, profile and life as a PDF, looked at by programs that are not ours.

Run by `make cv`. `UPDATE=1` writes the snapshots of pages anew.
"""

import argparse
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

import archive
import pictures
import texts


def main():
    arguments = parse()
    with tempfile.TemporaryDirectory() as folder:
        one, again = pathlib.Path(folder, "one"), pathlib.Path(folder, "again")
        for out in (one, again):
            write(arguments, out)
        pdfs = sorted(one.glob("*.pdf"))
        problems = [f"{pdf.stem}: other bytes on a second run" for pdf in pdfs if differs(pdf, again)]
        problems += accessible(pdfs, pathlib.Path(folder, "outloud.json"))
        with concurrent.futures.ProcessPoolExecutor() as pool:
            for found in pool.map(look, pdfs):
                problems += found
        problems += pictures.compare(pdfs)
    for problem in problems:
        print(problem)
    print(f"cv: {len(pdfs)} PDFs, {len(problems)} problems")
    sys.exit(1 if problems or not pdfs else 0)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--matrix", required=True, help="the program that writes the PDFs")
    parser.add_argument("--resume", type=pathlib.Path, help="the JSON Resume sample, if it is there")
    return parser.parse_args()


def write(arguments, out):
    sample = arguments.resume
    subprocess.run([arguments.matrix, out] + ([sample] if sample and sample.exists() else []), check=True)


def differs(pdf, again):
    return pdf.read_bytes() != (again / pdf.name).read_bytes()


def accessible(pdfs, report):
    """PDF/UA-1 and WCAG by outloud: no error and no warning."""
    command = [pathlib.Path(sys.executable).parent / "outloud", "--quiet", "--fail-on", "never", "--json", report]
    subprocess.run([*command, *pdfs], check=True, stdout=subprocess.DEVNULL)
    for result in json.loads(report.read_text())["results"]:
        name = pathlib.Path(result["path"]).stem
        if result["error"]:
            yield f"{name}: outloud cannot read it: {result['error']}"
        for finding in result["findings"]:
            if finding["severity"] != "info":
                yield f"{name}: {finding['rule']} {finding['message']}"


def look(pdf):
    expected = json.loads(pdf.with_suffix(".json").read_text())
    problems = [*sound(pdf), *archive.problems(pdf, expected), *texts.problems(pdf, expected)]
    return [f"{pdf.stem}: {problem}" for problem in problems]


def sound(pdf):
    """Its syntax, by qpdf."""
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    if checked.returncode or "No syntax or stream encoding errors" not in checked.stdout:
        yield f"qpdf: {checked.stdout}{checked.stderr}"


if __name__ == "__main__":
    main()
