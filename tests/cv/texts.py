"""Whether five programs find every text, whole and in order."""

import re
import subprocess
import unicodedata

import pdfminer.high_level
import pdfminer.layout
import pypdf
import pypdfium2

# Pictograms and scripts that our fonts do not have; the window says so when one is in a text.
MISSING = re.compile("[\\u2600-\\u27bf\\u2b00-\\u2bff\\u200d\\ufe0f\\u3000-\\u9fff\U0001f000-\U0001faff]")
RIGHT_TO_LEFT = re.compile("[\\u0590-\\u08ff]")


def problems(pdf, expected):
    for name, read in READERS.items():
        pages = [plain(page) for page in read(pdf)]
        # Where on a line of both ways a program puts a stretch of one of them is its own affair.
        anywhere = []
        for texts in expected["texts"]:
            turned = [text for text in texts if RIGHT_TO_LEFT.search(text)]
            for text in turned:
                anywhere += text.split() if name in WORDS else [text[::-1] if name in VISUAL else text]
            texts = [text for text in texts if text not in turned]
            missing = first_missing(texts, pages)
            if missing:
                yield f"{name}: {missing!r} is not where it should be"
        for text in anywhere:
            if find(plain(text), pages, 0, 0) is None:
                yield f"{name}: {text!r} is missing"


def first_missing(texts, pages):
    """The first text that does not follow those before it; one may go over to the next page."""
    page, at = 0, 0
    for text in texts:
        wanted = plain(text)
        place = find(wanted, pages, page, at)
        if place is None:
            return text
        page, at = place
    return None


def find(wanted, pages, page, at):
    if not wanted:
        return page, at
    for number in range(page, len(pages)):
        start = at if number == page else 0
        found = pages[number].find(wanted, start)
        if found >= 0:
            return number, found + len(wanted)
        rest = cut_at_page_end(wanted, pages[number], start)
        if rest and number + 1 < len(pages) and (found := pages[number + 1].find(rest)) >= 0:
            return number + 1, found + len(rest)
    return None


def cut_at_page_end(wanted, page, start):
    """What is left of a text after the longest beginning of it on this page."""
    for length in range(len(wanted) - 1, 3, -1):
        if page.find(wanted[:length], start) >= 0:
            return wanted[length:]
    return None


def plain(text):
    """Letters and signs alone: spaces, apostrophes and ligatures are set as each language wants them."""
    text = unicodedata.normalize("NFKC", MISSING.sub("", text)).replace("’", "'")
    return "".join(sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf").lower()


def poppler(pdf):
    return command("pdftotext", "-enc", "UTF-8", pdf, "-").split("\f")[:-1]


def mupdf(pdf):
    return command("mutool", "draw", "-F", "txt", pdf).split("\f")


def command(*words):
    return subprocess.run(words, check=True, capture_output=True).stdout.decode()


def python(pdf):
    return [page.extract_text() for page in pypdf.PdfReader(pdf).pages]


def pdfium(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return [document[index].get_textpage().get_text_bounded() for index in range(len(document))]


def miner(pdf):
    layout = pdfminer.layout.LAParams(boxes_flow=None)
    return pdfminer.high_level.extract_text(pdf, laparams=layout).split("\f")[:-1]


READERS = {"pdftotext": poppler, "mutool": mupdf, "pypdf": python, "pdfium": pdfium, "pdfminer": miner}
# This one turns the words of a line of both ways round one by one.
WORDS = {"pdfium"}
# These give letters as they stand on the line, whichever way the writing goes (mutool before 1.24).
VISUAL = {"pdfminer", "mutool"}
