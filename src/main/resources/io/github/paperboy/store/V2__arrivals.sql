-- A paper's `arrival` is given once, rising in the order in which papers came, and stays when the
-- paper changes: whoever has seen everything up to some number finds new papers by asking for higher
-- ones.
ALTER TABLE paper ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
UPDATE paper SET arrival = change;
CREATE UNIQUE INDEX paper_arrival ON paper (arrival);

-- The id that would be made of the title of a paper with an arXiv id; null for other papers.
ALTER TABLE paper ADD COLUMN title_id TEXT;
CREATE INDEX paper_title_id ON paper (title_id) WHERE title_id IS NOT NULL;

-- Ids by which papers were known before their own was found.
CREATE TABLE former_id (
  former TEXT PRIMARY KEY,
  id     TEXT NOT NULL
);

PRAGMA user_version = 2;
