-- Rows refer to each other by number, and a SHA-256 is 32 bytes, kept once: of a hundred thousand badges, hashes as
-- texts were half the file, and each of their indexes a page to write for every badge added.
-- Runs with `foreign_keys` off; what refers to nothing is looked for before it counts.

CREATE TABLE new_content (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;
INSERT INTO new_content (number, sha256, bytes) SELECT number, unhex(sha256), bytes FROM content;

-- The SHA-256 of its original is a badge's identifier.
CREATE TABLE new_badge (
    number INTEGER PRIMARY KEY,
    original INTEGER NOT NULL UNIQUE REFERENCES content (number),
    -- None when the original is nothing but the credential.
    credential INTEGER REFERENCES content (number),
    file_name TEXT,
    media_type TEXT NOT NULL,
    container TEXT NOT NULL,
    member TEXT,
    credential_id TEXT,
    added TEXT NOT NULL
) STRICT;
INSERT INTO new_badge
    (number, original, credential, file_name, media_type, container, member, credential_id, added)
    SELECT badge.number, kept.number, nullif(baked.number, kept.number), file_name, media_type, container, member,
        credential_id, added
    FROM badge JOIN content AS kept ON kept.sha256 = original JOIN content AS baked ON baked.sha256 = credential;

CREATE TABLE new_report (
    number INTEGER PRIMARY KEY,
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    judged_at TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;
INSERT INTO new_report (number, badge, judged_at, json)
    SELECT report.number, badge.number, judged_at, json FROM report JOIN badge ON badge.id = report.badge;

CREATE TABLE new_document (
    number INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    final_address TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    status INTEGER NOT NULL,
    content_type TEXT,
    content INTEGER NOT NULL REFERENCES content (number)
) STRICT;
INSERT INTO new_document
    (number, address, final_address, first_seen, last_seen, status, content_type, content)
    SELECT document.number, address, final_address, first_seen, last_seen, status, content_type, content.number
    FROM document JOIN content ON content.sha256 = document.content;

CREATE TABLE new_badge_document (
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
    PRIMARY KEY (badge, document)
) STRICT, WITHOUT ROWID;
INSERT INTO new_badge_document (badge, document)
    SELECT badge.number, document FROM badge_document JOIN badge ON badge.id = badge_document.badge;

-- Evidence belongs to a badge, or to an entry of the CV by the `x-id` it has there.
CREATE TABLE new_evidence (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    badge INTEGER REFERENCES badge (number) ON DELETE CASCADE,
    experience TEXT,
    title TEXT NOT NULL,
    note TEXT,
    media_type TEXT,
    size INTEGER,
    content INTEGER REFERENCES content (number),
    url TEXT,
    -- A story: the situation, what the person did, what came of it.
    context TEXT,
    action TEXT,
    result TEXT,
    -- Who can be seen on a picture and how they agreed, in the person's words.
    consent TEXT,
    added TEXT NOT NULL,
    CHECK ((badge IS NULL) <> (experience IS NULL)),
    CHECK ((content IS NOT NULL) + (url IS NOT NULL) + (action IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_evidence
    (number, id, badge, title, note, media_type, size, content, url, context, action, result, consent, added)
    SELECT evidence.number, unhex(evidence.id), badge.number, title, note, evidence.media_type, size, content.number,
        url, context, action, result, consent, evidence.added
    FROM evidence JOIN badge ON badge.id = evidence.badge LEFT JOIN content ON content.sha256 = evidence.content;

DROP TABLE badge_document;
DROP TABLE document;
DROP TABLE evidence;
DROP TABLE report;
DROP TABLE badge;
DROP TABLE content;
ALTER TABLE new_content RENAME TO content;
ALTER TABLE new_badge RENAME TO badge;
ALTER TABLE new_report RENAME TO report;
ALTER TABLE new_document RENAME TO document;
ALTER TABLE new_badge_document RENAME TO badge_document;
ALTER TABLE new_evidence RENAME TO evidence;

-- Hashes come in no order: the fewer bytes an entry has, the fewer pages does a badge touch. The beginning is enough to
-- find by; the whole is compared.
CREATE INDEX content_by_sha256 ON content (substr(sha256, 1, 8));
CREATE INDEX badge_by_credential ON badge (credential) WHERE credential IS NOT NULL;
-- Identifiers of one issuer begin alike.
CREATE INDEX badge_by_credential_id ON badge (substr(credential_id, -12)) WHERE credential_id IS NOT NULL;
CREATE INDEX report_by_badge ON report (badge);
CREATE INDEX document_by_address ON document (address, last_seen);
CREATE INDEX document_by_content ON document (content);
CREATE INDEX badge_document_by_document ON badge_document (document);
CREATE INDEX evidence_by_badge ON evidence (badge) WHERE badge IS NOT NULL;
CREATE INDEX evidence_by_experience ON evidence (experience) WHERE experience IS NOT NULL;
CREATE INDEX evidence_by_content ON evidence (content) WHERE content IS NOT NULL;

-- What badges are about, in their issuers' words: alignments and tags. Made again from the rest, as the cards are.
CREATE TABLE skill (
    number INTEGER PRIMARY KEY,
    -- The name as it is searched: skills cannot differ by accents alone.
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE badge_skill (
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    skill INTEGER NOT NULL REFERENCES skill (number),
    PRIMARY KEY (badge, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_skill_by_skill ON badge_skill (skill, badge);
-- Three outcomes part a library too little for an index to help.
DROP INDEX card_by_outcome;

-- The words again, with the beginnings of two and three letters only: longer ones are asked as the words there are.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (
    folded, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize='ascii'
);
-- An import writes its words as one piece a transaction, and the pieces are merged sixteen at a time (FTS5 §6): what
-- merging oftener gains is lost to writing most words four times.
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
INSERT INTO words (words, rank) VALUES ('automerge', 0);
