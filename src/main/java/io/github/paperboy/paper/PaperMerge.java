package io.github.paperboy.paper;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one paper of two accounts of it, so that nothing known is lost: a field that one account
/// leaves unsaid is taken from the other. Where both say something, the higher version wins, else
/// arXiv's account, else the one read last. What readers and listings add (votes, comments, stars,
/// keywords) is always that of the account read last, and the day on Daily Papers goes before the
/// day of arXiv's announcement. Pure; merging the same account again changes nothing.
public final class PaperMerge {
  /// The name that papers carry whose account is arXiv's own.
  public static final String ARXIV = "arxiv";

  private PaperMerge() {}

  /// @param known the paper as it was known so far
  /// @param read the same paper as read just now
  /// @throws IllegalArgumentException if their ids differ
  public static Paper merge(Paper known, Paper read) {
    if (!known.id().equals(read.id())) {
      throw new IllegalArgumentException(
          "cannot merge %s into %s: not the same paper".formatted(read.id(), known.id()));
    }
    return complete(known, read);
  }

  /// Whether a paper that is known goes before an account that comes later.
  private static boolean leads(Paper known, Paper read) {
    if (known.version() != null
        && read.version() != null
        && !known.version().equals(read.version())) {
      return known.version() > read.version();
    }
    return isArxiv(known) && !isArxiv(read);
  }

  private static boolean isArxiv(Paper paper) {
    return paper.source().equals(ARXIV);
  }

  /// The paper as the better account tells it, completed by what only the other knows.
  private static Paper complete(Paper before, Paper read) {
    boolean isKnownBest = leads(before, read);
    var best = isKnownBest ? before : read;
    var other = isKnownBest ? read : before;
    return new Paper(
        best.id(),
        known(best.version(), other.version()),
        best.title(),
        summary(best.summary(), other.summary()),
        byline(best.byline(), other.byline()),
        date(best.published(), other.published()),
        listed(before, read),
        best.categories().isEmpty() ? other.categories() : best.categories(),
        new Engagement(
            known(read.engagement().upvotes(), before.engagement().upvotes()),
            known(read.engagement().comments(), before.engagement().comments())),
        links(best.links(), other.links()),
        best.withdrawn() || (other.withdrawn() && !isSuperseded(other, best)),
        best.source(),
        curation(before.curation(), read.curation()),
        formerIds(before, read));
  }

  /// Whether another version is known to have taken the place of a paper's.
  private static boolean isSuperseded(Paper paper, Paper by) {
    return paper.version() != null && by.version() != null && !paper.version().equals(by.version());
  }

  private static @Nullable PaperDate listed(Paper before, Paper read) {
    return isArxiv(read)
        ? known(before.listed(), read.listed())
        : date(read.listed(), before.listed());
  }

  private static Curation curation(Curation before, Curation read) {
    return new Curation(
        known(read.summary(), before.summary()),
        read.keywords().isEmpty() ? before.keywords() : read.keywords(),
        known(read.submitter(), before.submitter()),
        known(read.stars(), before.stars()));
  }

  private static List<PaperId> formerIds(Paper before, Paper read) {
    if (before.formerIds().containsAll(read.formerIds())) {
      return before.formerIds();
    }
    var ids = new LinkedHashSet<>(before.formerIds());
    ids.addAll(read.formerIds());
    return List.copyOf(ids);
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
