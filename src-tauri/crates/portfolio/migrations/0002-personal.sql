-- The personal layer: what the person says of their badges. It never touches what an issuer signed.
-- And the cards and words that lists and search read, which can be made again from the rest.

-- A place for several badges, with a title and a meaning of its own. A badge may be in many.
CREATE TABLE collection (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    -- The title as it is searched: two collections cannot differ by accents alone.
    folded TEXT NOT NULL UNIQUE,
    meaning TEXT
) STRICT;

CREATE TABLE badge_collection (
    collection INTEGER NOT NULL REFERENCES collection (number) ON DELETE CASCADE,
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    PRIMARY KEY (collection, badge)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_collection_by_badge ON badge_collection (badge);

CREATE TABLE badge_tag (
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (badge, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_tag_by_folded ON badge_tag (folded, badge);

-- What a badge is good for, in the person's eyes.
CREATE TABLE badge_use (
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('identity', 'springboard', 'skill', 'act')),
    PRIMARY KEY (badge, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_use_by_purpose ON badge_use (purpose, badge);

-- The person's own words of the scale, in order. None: the words everybody starts with.
CREATE TABLE level (
    position INTEGER PRIMARY KEY CHECK (position > 0),
    word TEXT NOT NULL
) STRICT;

CREATE TABLE badge_note (
    badge INTEGER PRIMARY KEY REFERENCES badge (number) ON DELETE CASCADE,
    note TEXT,
    -- A position on the scale.
    level INTEGER CHECK (level > 0)
) STRICT;
CREATE INDEX badge_note_by_level ON badge_note (level) WHERE level IS NOT NULL;

-- Evidence may now be a story as well: a situation told. SQLite changes a CHECK only by making the table anew.
ALTER TABLE evidence RENAME TO former_evidence;
DROP INDEX evidence_by_badge;
DROP INDEX evidence_by_content;
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
    -- A story: the situation, what the person did, what came of it.
    context TEXT,
    action TEXT,
    result TEXT,
    -- Who can be seen on a picture and how they agreed, in the person's words.
    consent TEXT,
    added TEXT NOT NULL,
    CHECK ((content IS NOT NULL) + (url IS NOT NULL) + (action IS NOT NULL) = 1)
) STRICT;
INSERT INTO evidence (number, id, badge, title, note, media_type, size, content, url, added)
    SELECT number, id, badge, title, note, media_type, size, content, url, added FROM former_evidence;
DROP TABLE former_evidence;
CREATE INDEX evidence_by_badge ON evidence (badge, number);
CREATE INDEX evidence_by_content ON evidence (content);

-- What a list shows of a badge, from its latest report.
CREATE TABLE card (
    badge INTEGER PRIMARY KEY REFERENCES badge (number) ON DELETE CASCADE,
    name TEXT,
    issuer TEXT,
    -- The issuer's address or DID; its name when it gives neither.
    issuer_id TEXT,
    issued TEXT,
    expires TEXT,
    year INTEGER,
    state TEXT NOT NULL,
    state_date TEXT,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX card_by_issuer ON card (issuer_id);
CREATE INDEX card_by_year ON card (year);
CREATE INDEX card_by_state ON card (state);
CREATE INDEX card_by_outcome ON card (outcome);

-- The words of a badge, one row a badge. They come folded and parted, each word once, so that which badges have a
-- word is all the index must know (`detail=none`), and ASCII signs are the only ones to part by.
CREATE VIRTUAL TABLE words USING fts5 (
    folded, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize='ascii'
);
