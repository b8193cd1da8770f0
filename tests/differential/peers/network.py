"""The network as a case knows it: its map of documents, and nothing else. Runs inside a peer's own environment."""
import base64
import json
import socket
from pathlib import Path


class NotThere(OSError):
    """The case's documents do not hold this address, or hold a failure for it."""


class Network:
    """Answers requests from a map of documents (`INTERFACES`, Documents from a map instead of the network)."""

    def __init__(self, documents, folder):
        self.documents = documents
        self.folder = Path(folder)
        self.missing = []

    def get(self, url):
        """The answer to a request: its status, its headers and its body. An address that is not there is a 404."""
        answer = self.documents.get(url.split("#")[0])
        if answer is None:
            self.missing.append(url)
            return 404, {}, b""
        if answer.get("error"):
            self.missing.append(url)
            raise NotThere(f"{url}: {answer['error']}")
        return answer.get("status", 200), dict(answer.get("headers") or {}), self._body(answer)

    def download(self, url, redirects=5):
        """The body at an address, redirects followed; anything but a 200 is an error."""
        status, headers, body = self.get(url)
        if 300 <= status < 400 and headers.get("Location") and redirects:
            return self.download(headers["Location"], redirects - 1)
        if status != 200:
            raise NotThere(f"{url}: status {status}")
        return body

    def _body(self, answer):
        if answer.get("file"):
            return (self.folder / answer["file"]).read_bytes()
        if "json" in answer:
            return json.dumps(answer["json"]).encode()
        if "base64" in answer:
            return base64.b64decode(answer["base64"])
        return answer.get("text", "").encode()


def cut_off():
    """Takes the real network away, so that whatever escapes the map fails instead of asking somebody."""

    def refuse(*_args, **_more):
        raise NotThere("the network is not there")

    socket.socket.connect = refuse
    socket.socket.connect_ex = refuse
    socket.getaddrinfo = refuse
    socket.create_connection = refuse
