-- What happened to papers that were there already, in order. Rows are never changed.
CREATE TABLE paper_event (
  number INTEGER PRIMARY KEY,
  paper  TEXT    NOT NULL, -- its id at that time
  kind   TEXT    NOT NULL,
  detail TEXT    NOT NULL,
  at     INTEGER NOT NULL  -- milliseconds since 1970
);
CREATE INDEX paper_event_paper ON paper_event (paper);

PRAGMA user_version = 4;
