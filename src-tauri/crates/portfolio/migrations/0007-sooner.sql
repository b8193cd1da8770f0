-- What an import writes for each badge, with less to write.

-- The words again, with the beginnings of three letters only: two are asked as the beginnings of three there are.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (
    folded, content='', contentless_delete=1, detail=none, prefix='3', tokenize='ascii'
);
-- An import writes its words as one piece a transaction. They are merged once, on closing: what merging oftener gains
-- is lost to writing most words several times (FTS5 §6).
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
INSERT INTO words (words, rank) VALUES ('automerge', 0);
INSERT INTO words (words, rank) VALUES ('crisismerge', 64);

-- Cards and skills are made again from the rest, like the words, and are taken away with their badge in the same way: SQLite
-- need not look for the badge at each of them. What cards are counted and narrowed by has no index: one look at all of
-- them, a hundred bytes each, tells it as soon.
DROP TABLE badge_skill;
DROP TABLE skill;
DROP TABLE card;
CREATE TABLE skill (
    number INTEGER PRIMARY KEY,
    -- The name as it is searched: skills cannot differ by accents alone.
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE badge_skill (
    badge INTEGER NOT NULL,
    skill INTEGER NOT NULL,
    -- Whether the person says it, and no issuer: who says what is never mixed.
    declared INTEGER NOT NULL DEFAULT 0 CHECK (declared IN (0, 1)),
    PRIMARY KEY (badge, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_skill_by_skill ON badge_skill (skill, badge);
-- What a list shows of a badge, from its latest report.
CREATE TABLE card (
    badge INTEGER PRIMARY KEY,
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
