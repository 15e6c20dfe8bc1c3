-- What language models have taken on each day.
CREATE TABLE spending (
  day           TEXT    NOT NULL, -- ISO day
  kind          TEXT    NOT NULL, -- user, server, all
  name          TEXT    NOT NULL, -- which user or server
  input_tokens  INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cost_micros   INTEGER NOT NULL, -- millionths of the currency of the prices
  PRIMARY KEY (day, kind, name)
);

PRAGMA user_version = 7;
