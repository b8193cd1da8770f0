"""The cases of both folders, each with its file or address, clock, addresses and documents."""
import json
from pathlib import Path

# Folders of the hostile catalogue that hold no single badge: archives, portfolios, tables of vectors.
BADGES = ("json/", "jwt/", "png/", "status/", "svg/")


def corpus(shared):
    """Each case of the corpus."""
    root = shared / "corpus"
    for case in json.loads((root / "CASES.json").read_text("utf-8"))["cases"]:
        documents = root / case["documents"]
        is_url = case["kind"] == "url"
        yield {
            "id": f"corpus/{case['id']}",
            "file": None if is_url else str(root / case["input"]),
            "url": case["input"] if is_url else None,
            "at": case["at"],
            "addresses": case["addresses"],
            "documents": json.loads(documents.read_text("utf-8")),
            "folder": str(documents.parent),
        }


def hostile(shared):
    """Each badge of the hostile catalogue. What needs a server that misbehaves on purpose is left out."""
    root = shared / "hostile"
    manifest = json.loads((root / "MANIFEST.json").read_text("utf-8"))
    setup = manifest["test_setup"]
    for entry in manifest["entries"]:
        net = entry["net"] if isinstance(entry.get("net"), dict) else {}
        answers = {url: answer for url, answer in net.items() if isinstance(answer, dict)}
        one_badge = entry["outcome"] != "case_table" and entry["file"].startswith(BADGES)
        if not one_badge or not (root / entry["file"]).is_file() or any("behaviour" in a for a in answers.values()):
            continue
        yield {
            "id": f"hostile/{entry['id']}",
            "file": str(root / entry["file"]),
            "url": None,
            "at": setup["clock"],
            "addresses": setup["owner_emails"] + setup["owner_dids"],
            "documents": {url: document(answer) for url, answer in answers.items()},
            "folder": str(root),
        }


def document(answer):
    """An answer of the catalogue in the words of a `--documents` map."""
    answer = dict(answer)
    if "content_type" in answer:
        answer["headers"] = {**(answer.get("headers") or {}), "Content-Type": answer.pop("content_type")}
    if "body" in answer:
        answer["text"] = answer.pop("body")
    return answer


def contexts(shared):
    """The JSON-LD contexts a program may ask the network for, as documents."""
    root = shared / "corpus"
    files = json.loads((root / "contexts/url_map.json").read_text("utf-8"))
    return {url: {"status": 200, "file": str(Path(root / file).resolve())} for url, file in files.items()}
