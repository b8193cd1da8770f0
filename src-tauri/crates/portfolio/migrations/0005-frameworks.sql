-- Frameworks of competences (CléA, CRCN, ROME, ESCO), and which badge the person says shows which competence.

CREATE TABLE framework (
    number INTEGER PRIMARY KEY,
    -- By which it is known: a file of the same framework adds to it.
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE framework_entry (
    number INTEGER PRIMARY KEY,
    framework INTEGER NOT NULL REFERENCES framework (number) ON DELETE CASCADE,
    -- As the framework writes it: a number, or an address.
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    -- The part of the framework it stands in.
    area TEXT,
    -- All it is found by, other names included.
    folded TEXT NOT NULL,
    UNIQUE (framework, code)
) STRICT;

CREATE TABLE badge_competence (
    badge INTEGER NOT NULL REFERENCES badge (number) ON DELETE CASCADE,
    entry INTEGER NOT NULL REFERENCES framework_entry (number) ON DELETE CASCADE,
    PRIMARY KEY (badge, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_competence_by_entry ON badge_competence (entry);

-- Whether the person says it, and no issuer: who says what is never mixed.
ALTER TABLE badge_skill ADD COLUMN declared INTEGER NOT NULL DEFAULT 0 CHECK (declared IN (0, 1));
