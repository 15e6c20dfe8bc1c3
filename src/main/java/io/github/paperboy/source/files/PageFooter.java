package io.github.paperboy.source.files;

import io.github.paperboy.paper.Byline;
import org.jspecify.annotations.Nullable;

/// What a saved page shows under a paper: who wrote it and when, as far as it is there.
///
/// @param byline who
/// @param date null when not shown
record PageFooter(Byline byline, @Nullable ShownDate date) {
  static final PageFooter NONE = new PageFooter(Byline.UNKNOWN, null);
}
