-- What is watched, for whom. `settings` and `known` are JSON that the watches read and write; the store only keeps it.
CREATE TABLE watch (
  id       TEXT    PRIMARY KEY,
  owner    TEXT    NOT NULL, -- who asked for it; empty at the command line
  state    TEXT    NOT NULL, -- active, paused
  reason   TEXT    NOT NULL, -- why it is paused, for a person
  settings TEXT    NOT NULL,
  known    TEXT    NOT NULL, -- what was told last
  arrival  INTEGER NOT NULL, -- every paper that arrived up to here was considered
  event    INTEGER NOT NULL, -- everything that happened up to here was considered
  created  INTEGER NOT NULL  -- milliseconds since 1970
);
CREATE INDEX watch_owner ON watch (owner);

-- One row for each note of a watch, made before anything is sent; see digest_post.
CREATE TABLE watch_post (
  key          TEXT    PRIMARY KEY,
  subscription TEXT    NOT NULL, -- id of the watch
  day          TEXT    NOT NULL,
  state        TEXT    NOT NULL, -- claimed, sending, failed, posted, empty, refused
  owner        TEXT    NOT NULL,
  epoch        INTEGER NOT NULL,
  lease_until  INTEGER NOT NULL, -- milliseconds since 1970
  sending_at   INTEGER,          -- milliseconds since 1970
  content      TEXT,
  message      TEXT
);
CREATE INDEX watch_post_subscription ON watch_post (subscription, day);

PRAGMA user_version = 12;
