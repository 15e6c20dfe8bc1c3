package io.github.paperboy.discord;

/// Where something is done.
///
/// @param server 0 outside of servers
/// @param channel the channel or thread
/// @param parent the channel of a thread, else the channel itself
/// @param kind what kind of place
record Spot(long server, long channel, long parent, Kind kind) {
  /// Kinds of place.
  enum Kind {
    CHANNEL,
    THREAD,
    FORUM_POST,
    DIRECT
  }

  boolean inServer() {
    return server != 0;
  }
}
