package io.github.paperboy.sync;

import io.github.paperboy.store.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a source is doing, in words. Pure.
///
/// @param state as stored
/// @param next when it is to be read next
/// @param now the time
public record SourceHealth(SourceState state, Instant next, Instant now) {
  public String name() {
    return state.name();
  }

  public boolean isFailing() {
    return state.trouble() != null;
  }

  /// How old what is known of the source is; empty when it was never read to its end.
  public Optional<Duration> age() {
    return Optional.ofNullable(state.lastGood()).map(at -> Duration.between(at, now));
  }

  /// One line: `read 20 minutes ago, next in 40 minutes`.
  public String words() {
    var read = age().map(age -> "read " + ago(age)).orElse("never read to its end");
    var trouble = state.trouble();
    if (trouble == null) {
      return state.lastGood() == null ? "not read yet" : read + ", next " + nextWords();
    }
    return "failing since %s: %s; %s, next try %s"
        .formatted(
            length(Duration.between(trouble.since(), now)), trouble.reason(), read, nextWords());
  }

  private String nextWords() {
    return next.isAfter(now) ? "in " + length(Duration.between(now, next)) : "as soon as it runs";
  }

  /// What answers and digests say of sources that fail; empty while nothing needs to be said.
  ///
  /// @param staleAfter age from which on it is said
  public static Optional<String> warning(List<SourceHealth> sources, Duration staleAfter) {
    var stale = stale(sources, staleAfter).stream().map(SourceHealth::stale).toList();
    return stale.isEmpty()
        ? Optional.empty()
        : Optional.of("Not up to date: " + String.join("; ", stale) + ".");
  }

  /// Sources that fail and are old.
  ///
  /// @param staleAfter age from which on they are
  public static List<SourceHealth> stale(List<SourceHealth> sources, Duration staleAfter) {
    return sources.stream()
        .filter(SourceHealth::isFailing)
        .filter(each -> each.age().map(age -> age.compareTo(staleAfter) > 0).orElse(true))
        .toList();
  }

  private String stale() {
    return age()
        .map(age -> name() + " was last read " + ago(age))
        .orElse(name() + " could not be read yet");
  }

  private static String ago(Duration age) {
    return age.compareTo(Duration.ofMinutes(1)) < 0 ? "just now" : length(age) + " ago";
  }

  /// A length of time in its two largest units at most: `3 days`, `2 hours`, `5 minutes`.
  private static String length(Duration length) {
    if (length.toDays() > 1) {
      return length.toDays() + " days";
    }
    if (length.toHours() > 1) {
      return length.toHours() + " hours";
    }
    return length.toMinutes() == 1 ? "1 minute" : Math.max(0, length.toMinutes()) + " minutes";
  }
}
