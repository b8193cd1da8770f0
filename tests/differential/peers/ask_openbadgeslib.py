"""Asks PyPI `openbadgeslib`: its OB 3.0 verifiers (VC-JWT and Data Integrity) and its strict OB 2.0 verifier.

It is asked as its own `verify_badge` asks: the issuer's DID is resolved, the status is checked, the signature of the status
list too. Its OB 1.0 verifier reads signed badges in pictures only and is left out.
"""
import base64
import json
from contextlib import suppress

from freezegun import freeze_time

from asking import NotAsked, Rejected, main
from openbadgeslib.errors import LibOpenBadgesException
from openbadgeslib.ob2 import OB2Verifier
from openbadgeslib.ob3 import OB3LdpVerifier, OB3Verifier
from openbadgeslib.verify import issuer_did_from_document, issuer_did_from_token


def judge(data, case, network):
    with freeze_time(case["at"]):
        try:
            token, ob3 = credential_in(data)
        except LibOpenBadgesException as error:
            raise Rejected(str(error)) from error
        for_whom(case["addresses"], lambda address: verify(token, ob3, address, network))


def for_whom(addresses, verify):
    """A badge is accepted when it is for any of the person's addresses. Without one, nobody asks."""
    refused = None
    for address in addresses or [None]:
        try:
            return verify(address)
        except LibOpenBadgesException as error:
            refused = refused or error
    raise Rejected(str(refused)) from refused


def verify(token, ob3, address, network):
    if not ob3:
        verifier = OB2Verifier(download=network.download)
        check = verifier.verify_hosted if token.startswith("{") else verifier.verify
        return check(token, expected_recipient=address, check_revocation=True)
    embedded = token.startswith("{")
    did = issuer_did_from_document(token) if embedded else issuer_did_from_token(token)
    verifier = (OB3LdpVerifier if embedded else OB3Verifier).for_issuer_did(did, download=network.download)
    return verifier.verify(token, expected_recipient=address, check_status=True, download=network.download)


def credential_in(data):
    """The credential as text, and whether it is one of OB 3.0."""
    picture = picture_of(data)
    if not picture:
        return credential_of(data.decode("utf-8", "surrogateescape").strip())
    try:
        return getattr(OB3Verifier, f"extract_token_from_{picture}")(data).strip(), True
    except LibOpenBadgesException:
        return credential_of(getattr(OB2Verifier, f"extract_token_from_{picture}")(data).strip())


def picture_of(data):
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    return "svg" if data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else None


def credential_of(text):
    if text.startswith(("https://", "http://")):
        raise NotAsked("an address, as in Open Badges 0.5")
    claims = claims_of(text)
    if not isinstance(claims, dict) or not ({"recipient", "badge", "verify", "verification"} & claims.keys()):
        return text, True
    if "verification" not in claims and "openbadges/v2" not in json.dumps(claims.get("@context")):
        raise NotAsked("Open Badges 0.5 to 1.1")
    return text, False


def claims_of(text):
    with suppress(ValueError, RecursionError):
        if text.startswith("{"):
            return json.loads(text)
        part = text.split(".")[1] if text.count(".") == 2 else ""
        return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return None


if __name__ == "__main__":
    main(judge)
