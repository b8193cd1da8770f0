"""Asks a peer about each case, one process a case. Runs inside the peer's own environment.

Reads one case a line (JSON) and writes one outcome a line. A case that takes too long is killed and is a *hang*; a process
that dies, or an error the peer did not mean to raise, is a *crash*: neither spoils the cases after it.
"""
import json
import multiprocessing
import resource
import signal
import sys
import traceback

from network import Network, NotThere, cut_off

# SECURITY, Limits: a badge takes at most 5 s. Counted in work done, so that a busy computer changes no outcome.
WORK_SECONDS = 5
SECONDS = 60
BYTES = 2 << 30


class NotAsked(Exception):
    """The peer does not claim to know what the case holds: there is nothing to compare."""


class Rejected(Exception):
    """The peer says no. Its cause is the peer's own error, if there is one."""


def main(judge):
    """Answers the cases on stdin with `judge(data, case, network)`, which returns or raises one of the above."""
    cut_off()
    fork = multiprocessing.get_context("fork")
    for line in sys.stdin:
        case = json.loads(line)
        outcome, reason = ask(fork, judge, case)
        print(json.dumps({"id": case["id"], "outcome": outcome, "reason": reason}), flush=True)


def ask(fork, judge, case):
    answer, question = fork.Pipe(duplex=False)
    child = fork.Process(target=answer_in_child, args=(judge, case, question))
    child.start()
    question.close()
    if not answer.poll(SECONDS):
        child.kill()
        return "hang", f"no answer after {SECONDS} s"
    try:
        return answer.recv()
    except EOFError:
        child.join()
        if child.exitcode == -signal.SIGXCPU:
            return "hang", f"no answer after {WORK_SECONDS} s of work"
        return "crash", f"the process died ({child.exitcode})"
    finally:
        child.join()


def answer_in_child(judge, case, question):
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (WORK_SECONDS, WORK_SECONDS + 1))
    # What a peer prints is not an answer.
    sys.stdout = sys.stderr
    question.send(outcome_of(judge, case))


def outcome_of(judge, case):
    network = Network(case["documents"], case["folder"])
    try:
        judge(content(case, network), case, network)
        return "accepts", ""
    except NotAsked as error:
        return "not asked", str(error)
    except Rejected as error:
        kind = "cannot say" if network.missing or lacks_network(error) else "rejects"
        return kind, str(error)[:300]
    except NotThere as error:
        return "cannot say", str(error)
    except Exception as error:  # Whatever a peer lets escape is the finding.
        return "crash", "".join(traceback.format_exception_only(type(error), error)).strip()[:300]


def content(case, network):
    if case["url"]:
        return network.download(case["url"])
    with open(case["file"], "rb") as file:
        return file.read()


def lacks_network(error):
    while error is not None:
        if isinstance(error, NotThere):
            return True
        error = error.__cause__ or error.__context__
    return False
