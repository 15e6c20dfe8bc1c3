-- Live sources: how far each is read, and how it went. Times are milliseconds since 1970.
CREATE TABLE source (
  name          TEXT PRIMARY KEY,
  position      TEXT,    -- where to go on, in the source's own words; null before its first papers
  last_good     INTEGER, -- end of the last run that came to its end
  failing_since INTEGER, -- null while all is well
  failure       TEXT,
  not_before    INTEGER  -- when it may be asked again, if it said so
);

PRAGMA user_version = 5;
