package io.github.paperboy.config;

import java.util.List;

/// What reading a configuration file came to.
public sealed interface Loaded {
  record Valid(PaperboyConfig config) implements Loaded {}

  /// @param problems all that is wrong, in the order of the file; not empty
  record Invalid(List<Problem> problems) implements Loaded {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
