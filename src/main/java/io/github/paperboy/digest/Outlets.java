package io.github.paperboy.digest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The outlets of this process.
///
/// @param all in any order; at most one serves a target
public record Outlets(List<DigestOutlet> all) {
  /// When it is tried again for a target that none serves; another process may.
  static final Duration SOON = Duration.ofMinutes(1);

  public Outlets {
    all = List.copyOf(all);
  }

  Optional<DigestOutlet> of(Target target) {
    return all.stream().filter(outlet -> outlet.serves(target)).findFirst();
  }

  /// That there is none, for a person.
  static String none(Target target) {
    return "nothing here sends to " + target.label();
  }
}
