"""What the pages look like, beside small pictures of what they looked like."""

import os
import pathlib
import subprocess
import tempfile

from PIL import Image, ImageChops

SNAPSHOTS = pathlib.Path(__file__).parent / "snapshots"
# The first pages at this resolution: enough to see a block move, too little to see another release draw a letter.
PAGES, RESOLUTION = 2, 28
# Greys between 0 and 255; a pixel further off than FAR is another one.
FAR, MOST_FAR = 70, 0.004


def compare(pdfs):
    update = os.environ.get("UPDATE") == "1"
    for pdf in pdfs:
        # Profiles differ in words, not in looks.
        if ".full." not in pdf.name:
            continue
        snapshot = SNAPSHOTS / f"{pdf.stem}.png"
        page = draw(pdf)
        if update:
            SNAPSHOTS.mkdir(exist_ok=True)
            page.quantize(16).save(snapshot, optimize=True)
        elif not snapshot.exists():
            yield f"{pdf.stem}: there is no snapshot of it (UPDATE=1 writes one)"
        elif (share := difference(page, Image.open(snapshot).convert("L"))) > MOST_FAR:
            yield f"{pdf.stem}: {share:.1%} of its pixels are not those of the snapshot"


def draw(pdf):
    with tempfile.TemporaryDirectory() as folder:
        command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-l", str(PAGES), pdf, pathlib.Path(folder, "page")]
        subprocess.run(command, check=True)
        pages = [Image.open(page).convert("L") for page in sorted(pathlib.Path(folder).iterdir())]
        whole = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
        left = 0
        for page in pages:
            whole.paste(page, (left, 0))
            left += page.width
        return whole


def difference(one, other):
    if one.size != other.size:
        return 1.0
    far = ImageChops.difference(one, other).point(lambda grey: 255 if grey > FAR else 0)
    return far.histogram()[255] / (one.width * one.height)
