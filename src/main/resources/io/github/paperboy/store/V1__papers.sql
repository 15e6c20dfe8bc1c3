-- A paper's row moves to a new, higher `change` each time the paper changes, so that whoever has seen
-- everything up to some number finds the rest by asking for higher ones.
CREATE TABLE paper (
  change     INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL,
  content    BLOB    NOT NULL, -- 8 bytes for each record of it that was merged, latest last
  day        INTEGER NOT NULL, -- first day its date can mean, days since 1970; far in the past when unknown
  first_seen INTEGER NOT NULL, -- milliseconds since 1970
  updated    INTEGER NOT NULL, -- milliseconds since 1970
  json       TEXT    NOT NULL
);
CREATE UNIQUE INDEX paper_id ON paper (id);
CREATE INDEX paper_day ON paper (day);

-- Encodings by what was encoded and by whom, so that no text is encoded twice.
CREATE TABLE encoding (
  fingerprint TEXT NOT NULL,
  text_hash   BLOB NOT NULL, -- first 16 bytes of the text's SHA-256
  encoding    BLOB NOT NULL,
  UNIQUE (fingerprint, text_hash)
);

-- How far something outside has followed the changes.
CREATE TABLE progress (
  name   TEXT PRIMARY KEY,
  change INTEGER NOT NULL
);

PRAGMA application_id = 1346457682; -- the letters PAPR
PRAGMA user_version = 1;
