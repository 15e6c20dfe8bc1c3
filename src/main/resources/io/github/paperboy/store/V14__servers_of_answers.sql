-- Where an answer was given, so that each server's own retention can be kept; 0 outside of servers.
ALTER TABLE discord_card ADD COLUMN server BIGINT NOT NULL DEFAULT 0;
ALTER TABLE discord_conversation ADD COLUMN server BIGINT NOT NULL DEFAULT 0;

PRAGMA user_version = 14;
