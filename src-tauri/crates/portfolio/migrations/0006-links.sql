-- The places where the person puts shared pages, and the links to the pages that lie there.

CREATE TABLE place (
    number INTEGER PRIMARY KEY,
    -- As the person calls it.
    name TEXT NOT NULL UNIQUE,
    -- As `share::Destination` is written: without what opens it.
    address TEXT NOT NULL,
    user TEXT,
    -- A password, a key, a token: the portfolio's own password protects it.
    secret TEXT
) STRICT;

CREATE TABLE link (
    number INTEGER PRIMARY KEY,
    -- The page's name where it lies.
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    -- The CV that it shows, by the name it had; none for badges alone.
    cv TEXT,
    badges INTEGER NOT NULL,
    place INTEGER NOT NULL REFERENCES place (number),
    -- Where a reader finds it.
    address TEXT NOT NULL,
    -- What stands behind the `#`. Forgotten when the link has ended.
    key TEXT,
    -- What ends it at a relay.
    owner TEXT NOT NULL,
    -- SHA-256 of the page, in hexadecimal: what is found there is compared with it.
    page TEXT NOT NULL,
    made TEXT NOT NULL,
    -- The last day.
    ends TEXT,
    password INTEGER NOT NULL CHECK (password IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('sending', 'standing', 'ending', 'ended')),
    -- When its place was last asked, and what went wrong then.
    checked TEXT,
    fault TEXT
) STRICT;
