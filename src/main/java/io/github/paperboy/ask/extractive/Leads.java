package io.github.paperboy.ask.extractive;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands before a quote to say whose it is: the title, its date, and the facts of the record
/// that the question asks for or sets as a condition. Pure.
final class Leads {
  private Leads() {}

  /// `Title (31 October 2025, SenseNova)`, without what is unknown.
  static String of(Paper paper, SearchPlan plan) {
    var facts =
        wanted(plan).stream()
            .flatMap(asked -> Facts.of(paper, asked).stream())
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? paper.title() : paper.title() + " (" + facts + ")";
  }

  private static Set<Asked> wanted(SearchPlan plan) {
    var wanted = EnumSet.of(Asked.DATE);
    plan.asked().stream().filter(Facts::isOfTheRecord).forEach(wanted::add);
    PaperFilter filter = plan.filter();
    if (!filter.organisations().isEmpty()) {
      wanted.add(Asked.ORGANISATION);
    }
    if (filter.minAuthors() != null || filter.maxAuthors() != null) {
      wanted.add(Asked.AUTHOR_COUNT);
    }
    if (filter.minComments() != null) {
      wanted.add(Asked.COMMENTS);
    }
    if (!filter.authors().isEmpty()) {
      wanted.add(Asked.AUTHORS);
    }
    return wanted;
  }

  /// `31 October 2025`, `October 2025` or `2025`.
  static String inWords(PaperDate date) {
    if (date.month() == null) {
      return Integer.toString(date.year());
    }
    var month =
        Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
    return date.day() == null ? month : date.day() + " " + month;
  }
}
