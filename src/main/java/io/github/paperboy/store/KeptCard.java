package io.github.paperboy.store;

/// Something that was shown and whose buttons must go on working.
///
/// @param id what the buttons say, opaque
/// @param created milliseconds since 1970
/// @param owner key of the person it was made for
/// @param server where it was shown, 0 outside of servers
/// @param body JSON
public record KeptCard(String id, long created, String owner, long server, String body) {
  /// One outside of servers.
  public KeptCard(String id, long created, String owner, String body) {
    this(id, created, owner, 0, body);
  }
}
