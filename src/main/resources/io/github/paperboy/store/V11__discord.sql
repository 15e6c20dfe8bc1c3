-- Answers that were shown in Discord, for the buttons below them.
CREATE TABLE discord_card (
  id      TEXT   PRIMARY KEY,
  created BIGINT NOT NULL, -- milliseconds since 1970
  owner   TEXT   NOT NULL, -- key of the person it was made for
  body    TEXT   NOT NULL  -- JSON
);
CREATE INDEX discord_card_owner ON discord_card (owner);
CREATE INDEX discord_card_created ON discord_card (created);

-- Settings of servers; server 0 is the bot itself.
CREATE TABLE discord_setting (
  server BIGINT NOT NULL,
  name   TEXT   NOT NULL,
  value  TEXT   NOT NULL,
  PRIMARY KEY (server, name)
);

-- What people thought of answers.
CREATE TABLE discord_vote (
  card    TEXT    NOT NULL,
  person  TEXT    NOT NULL,
  vote    INTEGER NOT NULL, -- 1 or -1
  created BIGINT  NOT NULL,
  PRIMARY KEY (card, person)
);

-- Reading lists and interests.
CREATE TABLE discord_list (
  list  TEXT   NOT NULL, -- kind, a colon, the key of a person or the id of a channel
  item  TEXT   NOT NULL,
  added BIGINT NOT NULL,
  PRIMARY KEY (list, item)
);

-- What was asked and cited in threads and direct messages.
CREATE TABLE discord_conversation (
  channel BIGINT PRIMARY KEY,
  turns   TEXT   NOT NULL, -- JSON
  updated BIGINT NOT NULL
);

PRAGMA user_version = 11;
