-- What is posted where and when. `settings` is JSON that the digests read and write; the store only keeps it.
CREATE TABLE subscription (
  id       TEXT    PRIMARY KEY,
  state    TEXT    NOT NULL, -- active, paused, unconfirmed
  reason   TEXT    NOT NULL, -- why it is paused, for a person
  settings TEXT    NOT NULL,
  arrival  INTEGER NOT NULL, -- every paper that arrived up to here was considered
  covered  TEXT    NOT NULL  -- ISO day: this one and all before need no digest any more
);

-- One row for each digest, made before anything is sent.
CREATE TABLE digest_post (
  key          TEXT    PRIMARY KEY,
  subscription TEXT    NOT NULL,
  day          TEXT    NOT NULL,
  state        TEXT    NOT NULL, -- claimed, sending, failed, posted, empty, refused
  owner        TEXT    NOT NULL,
  epoch        INTEGER NOT NULL, -- grows with each owner; a write of an earlier one changes nothing
  lease_until  INTEGER NOT NULL, -- milliseconds since 1970; nobody else touches the row before
  sending_at   INTEGER,          -- milliseconds since 1970
  content      TEXT,             -- what is sent, fixed before it is sent
  message      TEXT              -- what the outlet calls it, or why there is none
);
CREATE INDEX digest_post_subscription ON digest_post (subscription, day);

-- Papers that were posted, so that none comes twice.
CREATE TABLE digest_paper (
  subscription TEXT NOT NULL,
  paper        TEXT NOT NULL,
  day          TEXT NOT NULL,
  PRIMARY KEY (subscription, paper)
);

-- What people said of posted papers.
CREATE TABLE digest_signal (
  subscription TEXT    NOT NULL,
  paper        TEXT    NOT NULL,
  person       TEXT    NOT NULL,
  kind         TEXT    NOT NULL, -- liked, saved, dismissed
  at           INTEGER NOT NULL, -- milliseconds since 1970
  PRIMARY KEY (subscription, paper, person)
);

PRAGMA user_version = 6;
