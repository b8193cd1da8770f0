-- Several CVs of one life: the person's data stands once, and each CV says how it shows them.

-- The person's data: JSON Resume, with whatever else it holds.
CREATE TABLE resume (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    content TEXT NOT NULL
) STRICT;
INSERT INTO resume (only, content) SELECT 1, resume FROM cv;

-- A CV: its badges in order, and its arrangement (see `cv::Arrangement`). The first has no name until it is given one.
CREATE TABLE cvs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    badges TEXT NOT NULL,
    arrangement TEXT NOT NULL
) STRICT;
INSERT INTO cvs (name, badges, arrangement)
    SELECT '', badges, coalesce((SELECT json_object('language', value) FROM setting WHERE name = 'cv.language'), '{}')
    FROM cv;
DELETE FROM setting WHERE name = 'cv.language';
DROP TABLE cv;
ALTER TABLE cvs RENAME TO cv;
