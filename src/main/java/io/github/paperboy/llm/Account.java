package io.github.paperboy.llm;

/// On whose behalf one answer is made, with what that answer has taken so far. Make one for each
/// answer and give it to all requests that the answer needs. Safe for several threads.
public final class Account {
  private static final int LONGEST = 80;

  private final String user;
  private final String server;
  private Usage used = Usage.NONE;

  /// @param user who asks, such as an id; empty for the person at the terminal
  /// @param server where it was asked, such as the id of a Discord server; empty for none
  public Account(String user, String server) {
    this.user = shortened(user);
    this.server = shortened(server);
  }

  /// The account of an answer asked for at the terminal.
  public static Account local() {
    return new Account("", "");
  }

  private static String shortened(String id) {
    return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
  }

  public String user() {
    return user;
  }

  public String server() {
    return server;
  }

  /// What all requests of this answer have taken so far.
  public synchronized Usage used() {
    return used;
  }

  /// Counts what a request has taken.
  public synchronized void add(Usage usage) {
    used = used.plus(usage);
  }
}
