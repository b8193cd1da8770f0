-- The first schema. Once released, a migration is never edited: the next one changes what this one made.

CREATE TABLE owner (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT NOT NULL
) STRICT;

-- What the person can be reached or recognised by: e-mail, URL, DID, telephone.
CREATE TABLE address (
    position INTEGER PRIMARY KEY,
    value TEXT NOT NULL UNIQUE
) STRICT;

-- Everything that came in as bytes, once, under its SHA-256.
CREATE TABLE content (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE badge (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    original TEXT NOT NULL REFERENCES content (sha256),
    credential TEXT NOT NULL REFERENCES content (sha256),
    file_name TEXT,
    media_type TEXT NOT NULL,
    container TEXT NOT NULL,
    member TEXT,
    credential_id TEXT,
    added TEXT NOT NULL
) STRICT;
CREATE INDEX badge_by_credential_id ON badge (credential_id);
CREATE INDEX badge_by_original ON badge (original);
CREATE INDEX badge_by_credential ON badge (credential);

-- Every judgement, the former ones included. The latest counts.
CREATE TABLE report (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    badge TEXT NOT NULL REFERENCES badge (id) ON DELETE CASCADE,
    judged_at TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_badge ON report (badge, number);

-- What addresses answered. A different answer is kept beside the former.
CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL,
    final_address TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    status INTEGER NOT NULL,
    content_type TEXT,
    content TEXT NOT NULL REFERENCES content (sha256)
) STRICT;
CREATE INDEX document_by_address ON document (address, last_seen);
CREATE INDEX document_by_content ON document (content);

-- Which badge a document was fetched for: it is erased with the last of them.
CREATE TABLE badge_document (
    badge TEXT NOT NULL REFERENCES badge (id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
    PRIMARY KEY (badge, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_document_by_document ON badge_document (document);

CREATE TABLE evidence (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    badge TEXT NOT NULL REFERENCES badge (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    note TEXT,
    media_type TEXT,
    size INTEGER,
    content TEXT REFERENCES content (sha256),
    url TEXT,
    added TEXT NOT NULL,
    CHECK ((content IS NULL) <> (url IS NULL))
) STRICT;
CREATE INDEX evidence_by_badge ON evidence (badge, number);
CREATE INDEX evidence_by_content ON evidence (content);

-- The person's CV: JSON Resume, and the badges chosen for it in order.
CREATE TABLE cv (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    resume TEXT NOT NULL,
    badges TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
