package io.github.paperboy.watch;

import io.github.paperboy.digest.Target;

/// What somebody wants to be told of, and where.
///
/// @param id short and unique
/// @param subject what is watched
/// @param target where notes go
/// @param owner who asked for it, as the outlet names him; empty at the command line
/// @param language of the notes, one of [WatchWords#LANGUAGES]
public record Watch(String id, Subject subject, Target target, String owner, String language) {
  public Watch {
    if (!id.matches("[a-z0-9]{1,32}")) {
      throw new IllegalArgumentException("'%s' is no id of a watch".formatted(id));
    }
    WatchWords.check(language);
  }

  Watch about(Subject other) {
    return new Watch(id, other, target, owner, language);
  }
}
