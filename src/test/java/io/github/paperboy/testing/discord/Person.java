package io.github.paperboy.testing.discord;

/// A person at a place.
///
/// @param user who
/// @param channel where
/// @param permissions what the person may there
/// @param locale the person's language, such as `en-US`
public record Person(long user, long channel, long permissions, String locale) {
  private static final long MEMBER = 1L << 10 | 1L << 11 | 1L << 31;
  private static final long MANAGE_SERVER = 1L << 5;

  public static Person member(long user, long channel) {
    return new Person(user, channel, MEMBER, "en-US");
  }

  public Person managing() {
    return new Person(user, channel, permissions | MANAGE_SERVER, locale);
  }

  public Person in(long other) {
    return new Person(user, other, permissions, locale);
  }

  public Person speaking(String language) {
    return new Person(user, channel, permissions, language);
  }
}
