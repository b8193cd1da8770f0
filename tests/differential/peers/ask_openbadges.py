"""Asks PyPI `openbadges`, the 1EdTech validator for Open Badges 0.5 to 2.0."""
import collections
import collections.abc
import inspect
import io
import logging

# What its dependencies of 2017 still look for in a Python of today.
for name in ("Callable", "Iterable", "Mapping", "MutableMapping", "Sequence"):
    setattr(collections, name, getattr(collections.abc, name))
inspect.getargspec = lambda function: inspect.getfullargspec(function)[:4]

import base64  # noqa: E402
import json  # noqa: E402
from contextlib import suppress  # noqa: E402

import requests.adapters  # noqa: E402
from freezegun import freeze_time  # noqa: E402
from openbadges import verifier  # noqa: E402
from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT, OPENBADGES_CONTEXT_V2_URI  # noqa: E402
from urllib3.response import HTTPResponse  # noqa: E402

from asking import NotAsked, Rejected, main  # noqa: E402


def judge(data, case, network):
    if is_ob3(data):
        raise NotAsked("Open Badges 3.0")
    requests.adapters.HTTPAdapter.send = answering_from(network)
    logging.disable(logging.CRITICAL)
    # A report is only about the badge's person when there is one to compare with.
    emails = [address for address in case["addresses"] if "@" in address]
    person = {"id": "_:person", "email": emails} if emails else None
    with freeze_time(case["at"]):
        report = verifier.verify(question(data, case), recipient_profile=person, use_cache=False)["report"]
    if not report["valid"]:
        told = [message["result"] for message in report["messages"] if message["messageLevel"] == "ERROR"]
        raise Rejected("; ".join(map(str, told)) or "not valid")


def question(data, case):
    if case["url"]:
        return case["url"]
    if is_picture(data):
        file = io.BytesIO(data)
        file.name = case["id"]
        return file
    try:
        return data.decode().strip()
    except UnicodeDecodeError as error:
        raise Rejected("it takes text") from error


def is_picture(data):
    return data.startswith(b"\x89PNG") or b"<svg" in data[:4096]


def is_ob3(data):
    """Whether the file holds what came after this validator."""
    if is_picture(data):
        return b"openbadgecredential\0" in data or b":credential" in data
    if data.count(b".") == 2 and not data.lstrip().startswith(b"{"):
        part = data.split(b".")[1]
        with suppress(ValueError):
            data = base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))
    return b"credentialSubject" in data or b"/credentials/v" in data


def answering_from(network):
    """Stands in for the transport of `requests`. The OB 2.0 context comes from the validator itself."""

    def send(adapter, request, **_options):
        status, headers, body = network.get(request.url)
        if request.url == OPENBADGES_CONTEXT_V2_URI:
            status, body = 200, json.dumps(OPENBADGES_CONTEXT_V2_DICT).encode()
        headers.setdefault("Content-Type", media_type(body))
        answer = HTTPResponse(io.BytesIO(body), headers=headers, status=status, preload_content=False)
        return adapter.build_response(request, answer)

    return send


def media_type(body):
    if body.startswith(b"\x89PNG"):
        return "image/png"
    return "image/svg+xml" if b"<svg" in body[:4096] else "application/ld+json"


if __name__ == "__main__":
    main(judge)
