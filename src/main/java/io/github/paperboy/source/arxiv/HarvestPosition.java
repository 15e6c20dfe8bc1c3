package io.github.paperboy.source.arxiv;

import io.github.paperboy.source.Bookmark;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a harvest stands. Immutable.
///
/// @param from the day of change from which on records are asked for
/// @param set which of the sets is being harvested, from 0
/// @param token for its next page; empty at its beginning
/// @param begun the day on which this harvest began, which is where the next one starts; null
///   before its first page
record HarvestPosition(LocalDate from, int set, String token, @Nullable LocalDate begun) {
  static HarvestPosition since(LocalDate day) {
    return new HarvestPosition(day, 0, "", null);
  }

  /// @param otherwise where to start when the text tells nothing
  static HarvestPosition parse(String text, LocalDate otherwise) {
    var bookmark = Bookmark.parse(text);
    return new HarvestPosition(
        day(bookmark, "from").orElse(otherwise),
        bookmark.get("set").filter(s -> s.matches("\\d{1,4}")).map(Integer::valueOf).orElse(0),
        bookmark.get("token").orElse(""),
        day(bookmark, "begun").orElse(null));
  }

  private static Optional<LocalDate> day(Bookmark bookmark, String name) {
    try {
      return bookmark.get(name).map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// The same at the beginning of its set.
  HarvestPosition again() {
    return new HarvestPosition(from, set, "", begun);
  }

  /// After a page.
  ///
  /// @param sets how many sets there are
  HarvestPosition after(OaiPage page, int sets) {
    var start = begun != null ? begun : page.day();
    if (!page.token().isEmpty()) {
      return new HarvestPosition(from, set, page.token(), start);
    }
    // Records of the day on which it began may still have come after its first page.
    return set + 1 < sets ? new HarvestPosition(from, set + 1, "", start) : since(start);
  }

  @Override
  public String toString() {
    return Bookmark.NONE
        .with("from", from)
        .with("set", set == 0 ? null : set)
        .with("token", token.isEmpty() ? null : token)
        .with("begun", begun)
        .toString();
  }
}
