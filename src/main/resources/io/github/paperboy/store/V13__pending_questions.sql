-- Questions in Discord that were taken and are not answered yet, so that another process can go on
-- with them. `place` holds the token of an interaction, which lives for 15 minutes.
CREATE TABLE discord_pending (
  id       BIGINT  PRIMARY KEY, -- of the interaction or message that asked
  asked    BIGINT  NOT NULL,    -- milliseconds since 1970
  owner    TEXT    NOT NULL,    -- key of the person who asked
  place    TEXT    NOT NULL,    -- JSON: where the answer goes
  question TEXT    NOT NULL,    -- JSON: what was asked, and how
  state    TEXT    NOT NULL,    -- asked, sending
  attempts INTEGER NOT NULL,    -- how often another process went on with it
  shown    BIGINT  NOT NULL     -- the bot's own message that answers in a channel, 0 while there is none
);
CREATE INDEX discord_pending_asked ON discord_pending (asked);

PRAGMA user_version = 13;
