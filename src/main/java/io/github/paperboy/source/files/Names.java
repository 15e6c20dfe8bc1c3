package io.github.paperboy.source.files;

import io.github.paperboy.paper.Byline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bylines from records, however many authors they name.
final class Names {
  /// More names are counted, not kept.
  private static final int MAX_AUTHORS = 5_000;

  private Names() {}

  /// @param count how many authors there are besides what the names tell; 0 when not said
  static Byline byline(List<String> names, int count, Byline.@Nullable Organisation organisation) {
    int known = Math.max(count, names.size());
    return new Byline(
        names.subList(0, Math.min(names.size(), MAX_AUTHORS)),
        known == 0 ? null : Integer.valueOf(known),
        organisation);
  }
}
