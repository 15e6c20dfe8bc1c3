package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;

/// Which part of the servers a session serves.
///
/// @param index from 0
/// @param count how many there are
record Shard(int index, int count) {
  /// Bits of an id below its time.
  static final int TIME = 22;

  /// As a login names it; the whole when it names none.
  static Shard of(JsonNode login) {
    var named = login.path("shard");
    return named.isArray()
        ? new Shard(named.path(0).asInt(), named.path(1).asInt())
        : new Shard(0, 1);
  }

  /// @param guild 0 for what belongs to no server, which the first shard is told
  boolean serves(long guild) {
    return (guild >> TIME) % count == index;
  }
}
