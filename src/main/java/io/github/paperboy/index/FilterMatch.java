package io.github.paperboy.index;

import io.github.paperboy.paper.NameWords;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds one paper against a filter, without an index. Pure.
final class FilterMatch {
  private FilterMatch() {}

  static boolean admits(PaperFilter filter, Paper paper) {
    return (filter.withdrawn() || !paper.withdrawn())
        && isInTime(filter, paper.date().orElse(null))
        && isInAny(filter.categories(), paper)
        && isFromAny(filter.organisations(), paper)
        && (filter.sources().isEmpty() || filter.sources().contains(paper.source()))
        && filter.authors().stream().allMatch(name -> isBy(name, paper))
        && isBetween(filter.minAuthors(), filter.maxAuthors(), paper.byline().authorCount())
        && isBetween(filter.minComments(), null, paper.engagement().comments());
  }

  private static boolean isInTime(PaperFilter filter, @Nullable PaperDate date) {
    if (filter.since() == null && filter.until() == null) {
      return true;
    }
    return date != null
        && (filter.since() == null || !date.first().isBefore(filter.since()))
        && (filter.until() == null || !date.last().isAfter(filter.until()));
  }

  private static boolean isInAny(Set<String> categories, Paper paper) {
    return categories.isEmpty()
        || paper.categories().stream()
            .anyMatch(code -> categories.stream().anyMatch(wanted -> covers(wanted, code)));
  }

  private static boolean covers(String wanted, String code) {
    return code.equalsIgnoreCase(wanted)
        || code.regionMatches(true, 0, wanted + ".", 0, wanted.length() + 1);
  }

  private static boolean isFromAny(Set<String> organisations, Paper paper) {
    var organisation = paper.byline().organisation();
    return organisations.isEmpty()
        || (organisation != null
            && organisations.stream().anyMatch(organisation.key()::equalsIgnoreCase));
  }

  private static boolean isBy(String name, Paper paper) {
    var part = NameWords.of(name);
    return paper.byline().authors().stream()
        .map(NameWords::of)
        .anyMatch(author -> author.contain(part));
  }

  private static boolean isBetween(
      @Nullable Integer least, @Nullable Integer most, @Nullable Integer number) {
    if (least == null && most == null) {
      return true;
    }
    return number != null && (least == null || number >= least) && (most == null || number <= most);
  }
}
