"""The three programs, and how each is asked: a list of cases in, `{id: (outcome, reason)}` out."""
import json
import os
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = ("openbadgeslib", "openbadges")
SECONDS = 20
OUTCOMES = {"verified": "accepts", "rejected": "rejects", "error": "rejects", "not-confirmed": "cannot say"}


def ask_besace(besace, cases):
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        return dict(zip((case["id"] for case in cases), pool.map(lambda case: verify(besace, case), cases)))


def verify(besace, case):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as documents:
        json.dump(absolute(case), documents)
        documents.flush()
        command = [besace, "verify", "--json", "--lang", "en", "--at", case["at"], "--documents", documents.name]
        for address in case["addresses"]:
            command += ["--address", address]
        command.append(case["url"] or case["file"])
        try:
            ran = subprocess.run(command, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return "hang", f"no answer after {SECONDS} s"
    return answer(ran)


def absolute(case):
    """The case's documents with their files where a map elsewhere finds them."""
    return {
        url: {**answer, "file": os.path.join(case["folder"], answer["file"])} if answer.get("file") else answer
        for url, answer in case["documents"].items()
    }


def answer(ran):
    try:
        report = json.loads(ran.stdout.decode().splitlines()[-1])
    except (ValueError, IndexError):
        return "crash", f"exit {ran.returncode}: {ran.stderr.decode('utf-8', 'replace')[-200:]}"
    if report["outcome"] == "error":
        return "rejects", report["error"]["code"]
    told = [f"{name} {said['answer']}: {said['code']}" for name, said in report["answers"].items()]
    return OUTCOMES[report["outcome"]], ", ".join(line for line in told if " yes" not in line)


def ask_peer(peer, python, cases, contexts):
    """Asks a peer in its own environment; `python` is that environment's interpreter."""
    lines = "".join(json.dumps({**case, "documents": {**contexts, **case["documents"]}}) + "\n" for case in cases)
    script = HERE / "peers" / f"ask_{peer}.py"
    ran = subprocess.run([python, "-W", "ignore", script], input=lines, capture_output=True, text=True)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    if len(answers) != len(cases):
        raise SystemExit(f"{peer} stopped after {len(answers)} of {len(cases)} cases:\n{ran.stderr[-2000:]}")
    return {said["id"]: (said["outcome"], said["reason"]) for said in answers}
