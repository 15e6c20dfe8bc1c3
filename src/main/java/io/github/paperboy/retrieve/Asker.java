package io.github.paperboy.retrieve;

/// Who asks, so that budgets and turns can be shared out fairly. It never holds a name: users are
/// told apart by a hash alone.
///
/// @param user hash of the person's id; empty for the terminal
/// @param server id of the server (guild) the question came from; empty outside one
public record Asker(String user, String server) {
  /// The person at a terminal.
  public static final Asker ANONYMOUS = new Asker("", "");
}
