package io.github.paperboy.watch;

import io.github.paperboy.digest.Target;

/// A watch that somebody asks for.
///
/// @param subject what is to be watched
/// @param target where notes are to go
/// @param owner who asks, as the outlet names him; empty at the command line
/// @param language of the notes, one of [WatchWords#LANGUAGES]
public record Wish(Subject subject, Target target, String owner, String language) {
  public Wish {
    WatchWords.check(language);
  }

  Watch as(String id) {
    return new Watch(id, subject, target, owner, language);
  }

  boolean isMetBy(Watch watch) {
    return watch.subject().equals(subject) && watch.target().equals(target);
  }
}
