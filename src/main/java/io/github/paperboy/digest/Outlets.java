package io.github.paperboy.digest;

import java.util.List;
import java.util.Optional;

/// The outlets of this process.
///
/// @param all in any order; at most one serves a target
public record Outlets(List<DigestOutlet> all) {
  public Outlets {
    all = List.copyOf(all);
  }

  Optional<DigestOutlet> of(Target target) {
    return all.stream().filter(outlet -> outlet.serves(target)).findFirst();
  }
}
