package io.github.paperboy.index;

import io.github.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Facts that a paper must meet. Every part that is null or empty lets everything through; a paper
/// whose fact is unknown does not meet a part that asks for it.
///
/// @param since first day its date may be, inclusive; a date known to the month or year only must
///   lie in the range as a whole
/// @param until last day its date may be, inclusive
/// @param categories any of these; `cs` matches `cs.LG`
/// @param organisations any of these keys, compared without case
/// @param authors every one of these must be part of some author's name, without case or accents
/// @param sources any of these source names
/// @param minAuthors least number of authors
/// @param maxAuthors greatest number of authors
/// @param minComments least number of comments
/// @param withdrawn whether withdrawn papers are let through
public record PaperFilter(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    Set<String> categories,
    Set<String> organisations,
    Set<String> authors,
    Set<String> sources,
    @Nullable Integer minAuthors,
    @Nullable Integer maxAuthors,
    @Nullable Integer minComments,
    boolean withdrawn) {
  /// Everything that is not withdrawn.
  public static final PaperFilter NONE =
      new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, false);

  public PaperFilter {
    categories = Set.copyOf(categories);
    organisations = Set.copyOf(organisations);
    authors = Set.copyOf(authors);
    sources = Set.copyOf(sources);
    if (since != null && until != null && since.isAfter(until)) {
      throw new IllegalArgumentException("since %s is after until %s".formatted(since, until));
    }
  }

  /// Whether a paper meets every part, as an index decides it.
  public boolean admits(Paper paper) {
    return FilterMatch.admits(this, paper);
  }

  public PaperFilter withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new PaperFilter(
        first,
        last,
        categories,
        organisations,
        authors,
        sources,
        minAuthors,
        maxAuthors,
        minComments,
        withdrawn);
  }

  public PaperFilter withOrganisations(Set<String> keys) {
    return new PaperFilter(
        since,
        until,
        categories,
        keys,
        authors,
        sources,
        minAuthors,
        maxAuthors,
        minComments,
        withdrawn);
  }

  public PaperFilter withCategories(Set<String> codes) {
    return new PaperFilter(
        since,
        until,
        codes,
        organisations,
        authors,
        sources,
        minAuthors,
        maxAuthors,
        minComments,
        withdrawn);
  }

  public PaperFilter withAuthors(Set<String> names) {
    return new PaperFilter(
        since,
        until,
        categories,
        organisations,
        names,
        sources,
        minAuthors,
        maxAuthors,
        minComments,
        withdrawn);
  }

  public PaperFilter withAuthorCount(@Nullable Integer least, @Nullable Integer most) {
    return new PaperFilter(
        since,
        until,
        categories,
        organisations,
        authors,
        sources,
        least,
        most,
        minComments,
        withdrawn);
  }

  public PaperFilter withMinComments(@Nullable Integer least) {
    return new PaperFilter(
        since,
        until,
        categories,
        organisations,
        authors,
        sources,
        minAuthors,
        maxAuthors,
        least,
        withdrawn);
  }
}
