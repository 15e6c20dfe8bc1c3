package io.github.paperboy.digest;

/// Where digests go.
public sealed interface Target {
  /// A channel, forum or thread of a Discord server.
  ///
  /// @param guild the server
  /// @param channel the channel, forum or thread
  record Channel(long guild, long channel) implements Target {}

  /// Private messages to a person who asked for them.
  ///
  /// @param user the person
  record Direct(long user) implements Target {}

  /// Mail.
  ///
  /// @param address one address without a name
  record Email(String address) implements Target {
    public Email {
      if (!address.matches("(?U)[^\\s\\p{C}@<>,;\"]{1,64}@[^\\s\\p{C}@<>,;\"]{1,250}")) {
        throw new IllegalArgumentException(
            "'%s' is no mail address; write one like name@example.org".formatted(shown(address)));
      }
    }
  }

  private static String shown(String address) {
    var line = address.replaceAll("(?U)[\\s\\p{C}]", "�");
    return line.substring(0, Math.min(80, line.length()));
  }

  /// Files that feed readers follow: RSS, Atom and JSON Feed, named after the subscription.
  record Feed() implements Target {}

  /// In words, without anything private.
  default String label() {
    return switch (this) {
      case Channel(_, var channel) -> "channel " + channel;
      case Direct _ -> "private messages";
      case Email _ -> "mail";
      case Feed _ -> "feed files";
    };
  }
}
