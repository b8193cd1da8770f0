"""The anonymous CV of a marked person: no marker in what is written, and every planted one is found.

Run by `make cv`. Markers are looked for in the text, in the file inflated, in what is attached and in the metadata.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

FIRST, LAST = "Xanthippe", "Quillfeather"
NAME = f"{FIRST} {LAST}"
MAIL, OTHER_MAIL = "x.quillfeather@marker-mail.example", "xanthi@second-marker.example"
PHONE, STREET = "06 98 76 54 32", "17 impasse du Marqueur"
PAGE, ACCOUNT = "https://quill-page.example/me", "xanthi-marker"
MARKERS = [FIRST, LAST, "marker", "marqueur", "quill-page", "98 76 54 32", "98765432", "1999-02-03", "PhotoMarker"]
ISSUER = "Atelier du Pont"
# Where a full CV certainly says who it is about.
WHERE = {"pdftotext", "the inflated file", "its properties", "the attachment cv.json"}


def main():
    arguments = parse()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(pathlib.Path(folder), arguments.besace)
        problems = [*seen(desk), *marked_person(desk), *planted(desk)]
    for problem in problems:
        print(problem)
    print(f"anonymous: {len(PLANTED)} leaks planted, {len(problems)} problems")
    sys.exit(1 if problems else 0)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--besace", required=True, type=pathlib.Path)
    return parser.parse_args()


class Desk:
    """A folder with a portfolio of the marked person for each thing tried."""

    def __init__(self, folder, program):
        self.folder, self.program, self.made = folder, program.resolve(), 0

    def run(self, *arguments):
        command = [self.program, *arguments, "--json", "--lang", "en"]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def done(self, *arguments):
        said = self.run(*arguments)
        assert said.returncode == 0, f"{arguments}: {said.stdout}{said.stderr}"
        return [json.loads(line) for line in said.stdout.splitlines()]

    def portfolio(self, resume, badge=None):
        self.made += 1
        name = f"{self.made}.besace"
        self.done("new", name, "--name", NAME, "--address", MAIL, "--address", OTHER_MAIL)
        if badge:
            self.write("badge.json", badge)
            self.done("import", name, "badge.json")
        self.write("cv.json", resume)
        self.done("cv", "import", name, "cv.json")
        return name

    def write(self, name, value):
        (self.folder / name).write_text(json.dumps(value, ensure_ascii=False))

    def badges(self, portfolio):
        return ",".join(line["id"] for line in self.done("list", portfolio))


def resume(**sections):
    """A life whose every private corner has a marker."""
    basics = {
        "name": NAME, "label": "Agente d’accueil", "email": MAIL, "phone": PHONE, "url": PAGE, "image": "https://PhotoMarker.example/p.jpg",
        "summary": "Dix ans auprès du public.", "birthDate": "1999-02-03",
        "location": {"address": STREET, "city": "Marqueurville", "postalCode": "98765"},
        "profiles": [{"network": "LinkedIn", "username": ACCOUNT, "url": f"https://www.linkedin.com/in/{ACCOUNT}"}],
    }
    work = [{"name": "Mairie", "position": "Accueil", "startDate": "2019-01-02", "url": f"https://mairie.example/{LAST.lower()}",
             "highlights": ["Reçu cent personnes par jour."], "x-private": f"note-marker de {FIRST}"}]
    references = [{"name": "Mme Marqueur", "reference": f"{FIRST} est une perle."}]
    return {"basics": basics | sections.pop("basics", {}), "work": work, "references": references, "meta": {"note": "marker"}} | sections


def badge(**changes):
    """A badge to somebody of this name, on a page of its own."""
    achievement = {"type": "BadgeClass", "id": "https://issuer.example/b/1", "name": "Accueillir", "description": "Accueillir le public.",
                   "criteria": {"narrative": "Avoir tenu l’accueil un mois."},
                   "issuer": {"type": "Issuer", "id": "https://issuer.example/i", "name": ISSUER}} | changes
    return {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://issuer.example/a/marker-of-her-page",
            "recipient": {"type": "email", "hashed": False, "identity": MAIL}, "badge": achievement,
            "issuedOn": "2026-01-02T10:00:00Z", "verification": {"type": "HostedBadge"}}


def marked_person(desk):
    """Nothing of her in what is written."""
    portfolio = desk.portfolio(resume(), badge())
    ids = desk.badges(portfolio)
    desk.write("letter-marker.txt", f"Lettre pour {NAME}")
    desk.done("evidence", "add", portfolio, ids, "letter-marker.txt", "--title", f"Lettre pour {FIRST}")
    for line in desk.done("cv", "leaks", portfolio, "--profile", "anonymous"):
        yield f"a leak where there is none: {line}"
    for template in ("sobre", "deux-colonnes", "portfolio", "dossier-vae", "serre"):
        desk.done("cv", "export", portfolio, "-o", f"{template}.pdf", "--profile", "anonymous", "--template", template, "--badges", ids)
        for where, text in faces(desk.folder / f"{template}.pdf"):
            yield from (f"{template}: {marker!r} in {where}" for marker in found(text))
    for ending in ("html", "docx", "txt", "json"):
        desk.done("cv", "export", portfolio, "-o", f"out.{ending}", "--profile", "anonymous", "--badges", ids)
        yield from (f"{ending}: {marker!r}" for marker in found(whole(desk.folder / f"out.{ending}")))


def seen(desk):
    """These eyes see: in a full CV the markers are everywhere they are looked for."""
    portfolio = desk.portfolio(resume(), badge())
    desk.done("cv", "export", portfolio, "-o", "full.pdf", "--badges", desk.badges(portfolio))
    blind = [where for where, text in faces(desk.folder / "full.pdf") if where in WHERE and not set(found(text))]
    yield from (f"nothing is seen in {where}" for where in blind)


def faces(pdf):
    """All that a PDF says anywhere, as bytes."""
    out = lambda *command: subprocess.run(command, capture_output=True, check=True).stdout
    inflated = pdf.with_suffix(".qdf")
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--decode-level=all", pdf, inflated], check=True)
    yield "pdftotext", out("pdftotext", "-layout", pdf, "-")
    yield "the inflated file", inflated.read_bytes()
    # Strings of a PDF may stand as hexadecimal digits.
    digits = re.findall(rb"<([0-9A-Fa-f\s]{4,})>", inflated.read_bytes())
    yield "a string in hexadecimal", b"\n".join(bytes.fromhex(text.decode()) for text in digits if len(b"".join(text.split())) % 2 == 0)
    yield "its properties", out("pdfinfo", pdf) + out("pdfinfo", "-meta", pdf)
    with tempfile.TemporaryDirectory() as folder:
        out("pdfdetach", "-saveall", "-o", folder, pdf)
        for file in pathlib.Path(folder).iterdir():
            yield "an attachment's name", file.name.encode()
            yield f"the attachment {file.name}", file.read_bytes()


def whole(path):
    """A file's bytes; of a DOCX, those of its parts."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


def found(text):
    """The markers in it, in either of the ways in which PDF writes letters, whatever their case."""
    small = text.lower()
    for marker in MARKERS:
        forms = [marker.lower().encode(), marker.lower().encode("utf-16-be"), marker.upper().encode("utf-16-be").lower()]
        if any(form in small for form in forms):
            yield marker


# How each kind of leak is said.
SAID = {"leak.address": "An e-mail address is written there", "leak.telephone": "A telephone number is written there",
        "leak.age": "Your age or date of birth is written there"}
# What is planted, and what has to be said of it: in the CV's texts, or in a badge.
PLANTED = {
    "her name in the summary": ("leak.name", {"basics": {"summary": f"On m’appelle {FIRST}."}}, {}),
    "her name without accents or case": ("leak.name", {"basics": {"summary": "contact : QUILLFEATHER xanthippe"}}, {}),
    "another's address": ("leak.address", {"basics": {"summary": "Écrire à accueil@autre.example"}}, {}),
    "a telephone": ("leak.telephone", {"basics": {"summary": "Joignable au +33 7 11 22 33 44."}}, {}),
    "a telephone with dots": ("leak.telephone", {"basics": {"summary": "07.11.22.33.44"}}, {}),
    "a date of birth": ("leak.age", {"basics": {"summary": "Née le 3 février 1999."}}, {}),
    "an age": ("leak.age", {"basics": {"summary": "J’ai 27 ans."}}, {}),
    "an address in an experience": ("leak.address", {"volunteer": [{"organization": "Club", "position": "Aide", "summary": "aide@club.example"}]}, {}),
    "a telephone in a project": ("leak.telephone", {"projects": [{"name": "Fête", "description": "Tél. 01 23 45 67 89"}]}, {}),
    "an address in a badge": ("leak.address", {}, {"description": "Donné à quelqu.un@club.example"}),
    "a telephone in a badge's criteria": ("leak.telephone", {}, {"criteria": {"narrative": "Appeler le 01 23 45 67 89."}}),
    "an age in a badge": ("leak.age", {}, {"description": "Pour une jeune née le 03/02/1999."}),
}


def planted(desk):
    """Each is listed, and the file is refused while it is there. What the mask takes out by itself is out."""
    for what, (code, sections, changes) in PLANTED.items():
        portfolio = desk.portfolio(resume(**json.loads(json.dumps(sections))), badge(**changes) if changes else None)
        chosen = ["--badges", desk.badges(portfolio)] if changes else []
        said = desk.run("cv", "export", portfolio, "-o", f"{portfolio}.pdf", "--profile", "anonymous", *chosen)
        if code == "leak.name":
            # A name she gave herself is taken out before anything is laid out.
            if said.returncode or list(found((desk.folder / f"{portfolio}.pdf").read_bytes())):
                yield f"{what}: {said.stdout}{said.stderr}"
            for where, text in faces(desk.folder / f"{portfolio}.pdf"):
                yield from (f"{what}: {marker!r} in {where}" for marker in found(text))
        elif said.returncode == 0:
            yield f"{what}: not found"
        elif (desk.folder / f"{portfolio}.pdf").exists():
            yield f"{what}: written all the same"
        elif SAID[code] not in said.stderr:
            yield f"{what}: {said.stdout}{said.stderr}"


if __name__ == "__main__":
    main()
