-- What was asked in a conversation and which papers the answers cited. `used_at` is the time of the
-- last turn, in milliseconds.
CREATE TABLE conversation (
  id      TEXT PRIMARY KEY,
  used_at INTEGER NOT NULL
);

CREATE TABLE turn (
  conversation TEXT    NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  number       INTEGER NOT NULL,
  question     TEXT    NOT NULL,
  cited        TEXT    NOT NULL, -- ids of papers, separated by blanks
  PRIMARY KEY (conversation, number)
);

-- How an answer came about, as JSON.
CREATE TABLE receipt (
  id       TEXT PRIMARY KEY,
  asked_at INTEGER NOT NULL,
  body     TEXT    NOT NULL
);
CREATE INDEX receipt_asked ON receipt (asked_at);

PRAGMA user_version = 9;
