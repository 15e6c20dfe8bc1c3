package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;

/// Who wrote a paper, in a few words. Pure.
public final class ShortByline {
  private static final int NAMED = 3;

  private ShortByline() {}

  /// The first authors, how many more there are, and the organisation; empty when nothing is known.
  public static String of(Paper paper) {
    var authors = paper.byline().authors();
    var shown = String.join(", ", authors.stream().limit(NAMED).toList());
    var count = paper.byline().authorCount();
    int more = count == null || authors.isEmpty() ? 0 : count - Math.min(NAMED, authors.size());
    var names = more > 0 ? shown + " +" + more : shown;
    var organisation = paper.byline().organisation();
    if (organisation == null) {
      return names;
    }
    return names.isEmpty() ? organisation.name() : names + " · " + organisation.name();
  }
}
