-- When a failing source was last tried, milliseconds since 1970.
ALTER TABLE source ADD COLUMN failing_last INTEGER;

PRAGMA user_version = 8;
