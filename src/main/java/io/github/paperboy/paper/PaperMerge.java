package io.github.paperboy.paper;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one paper of two accounts of it, so that nothing known is lost: a field that one account
/// leaves unsaid is taken from the other. Where both say something, the higher version wins, else
/// the account read last. Pure; merging the same account again changes nothing.
public final class PaperMerge {
  private PaperMerge() {}

  /// @param known the paper as it was known so far
  /// @param read the same paper as read just now
  /// @throws IllegalArgumentException if their ids differ
  public static Paper merge(Paper known, Paper read) {
    if (!known.id().equals(read.id())) {
      throw new IllegalArgumentException(
          "cannot merge %s into %s: not the same paper".formatted(read.id(), known.id()));
    }
    return isOlder(read, known) ? complete(read, known) : complete(known, read);
  }

  private static boolean isOlder(Paper paper, Paper than) {
    return paper.version() != null && than.version() != null && paper.version() < than.version();
  }

  /// The paper as `best` tells it, completed by what only `other` knows.
  private static Paper complete(Paper other, Paper best) {
    return new Paper(
        best.id(),
        known(best.version(), other.version()),
        best.title(),
        summary(best.summary(), other.summary()),
        byline(best.byline(), other.byline()),
        date(best.published(), other.published()),
        date(best.listed(), other.listed()),
        best.categories().isEmpty() ? other.categories() : best.categories(),
        new Engagement(
            known(best.engagement().upvotes(), other.engagement().upvotes()),
            known(best.engagement().comments(), other.engagement().comments())),
        links(best.links(), other.links()),
        best.withdrawn() || (other.withdrawn() && Objects.equals(best.version(), other.version())),
        best.source());
  }

  private static <T> @Nullable T known(@Nullable T best, @Nullable T other) {
    return best != null ? best : other;
  }

  /// The authors' own abstract goes before any summary of it.
  private static Abstract summary(Abstract best, Abstract other) {
    boolean otherIsBetter =
        best.text().isEmpty()
            || (best.origin() == Abstract.Origin.SUMMARY
                && other.origin() == Abstract.Origin.AUTHORS);
    return otherIsBetter && !other.text().isEmpty() ? other : best;
  }

  private static Byline byline(Byline best, Byline other) {
    var authors = best.authors().isEmpty() ? other.authors() : best.authors();
    var count = known(best.authorCount(), other.authorCount());
    return new Byline(
        authors,
        count == null ? null : Integer.valueOf(Math.max(count, authors.size())),
        known(best.organisation(), other.organisation()));
  }

  /// A date with a year goes before one whose year is assumed, and an exact one before one that
  /// only says the month or the year of it.
  private static @Nullable PaperDate date(@Nullable PaperDate best, @Nullable PaperDate other) {
    if (best == null || other == null) {
      return known(best, other);
    }
    if (best.yearAssumed() != other.yearAssumed()) {
      return best.yearAssumed() ? other : best;
    }
    boolean otherIsExacter =
        !other.first().isBefore(best.first()) && !other.last().isAfter(best.last());
    return otherIsExacter ? other : best;
  }

  private static Links links(Links best, Links other) {
    var page = known(best.page(), other.page());
    var code = known(best.code(), other.code());
    var others =
        new LinkedHashSet<URI>(
            Stream.concat(best.others().stream(), other.others().stream()).toList());
    return new Links(page, code, List.copyOf(others));
  }
}
