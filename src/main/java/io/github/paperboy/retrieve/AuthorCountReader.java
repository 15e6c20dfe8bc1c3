package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how many authors papers should have: `more than 10 authors`, `single-author papers`, `by
/// two authors`. `How many authors` asks and limits nothing.
final class AuthorCountReader {
  private static final Quantity AUTHORS =
      new Quantity(
          "different? author|authors|co-authors|coauthors|writers|people|persons|researchers");
  private static final List<Template> SINGLE =
      Template.table(
          """
          single|one|sole|solo|lone author|authored|author-only
          single-author|single-authored|one-author|solo-author|solo-authored|sole-author|sole-authored
          a single|sole|lone author
          """);
  private static final Set<String> AUTHOR_NOUNS =
      Set.of("author", "authors", "co-authors", "coauthors", "writers");
  private static final Set<String> LEAD =
      WordSet.of(
          """
          with by from of have has had having got written authored that which were are was a who
          """);
  private static final Set<String> WRITTEN = Set.of("by", "written", "authored");

  private AuthorCountReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      var range = at(words, at);
      if (range == null) {
        at++;
      } else {
        found.add(found(words, at, range));
        at = range.end();
      }
    }
    return List.copyOf(found);
  }

  private static Quantity.@Nullable Range at(Words words, int at) {
    var range = AUTHORS.at(words, at);
    if (range != null && means(words, at, range.end())) {
      return range;
    }
    int single = Template.longest(SINGLE, words, at);
    if (single > 0) {
      return new Quantity.Range(1, 1, single);
    }
    return hyphened(words, at);
  }

  /// Whether people are counted as authors: `by two people`, not `detecting two people`.
  private static boolean means(Words words, int at, int end) {
    return AUTHOR_NOUNS.contains(words.key(end - 1)) || WRITTEN.contains(words.key(at - 1));
  }

  /// `two-author papers`.
  private static Quantity.@Nullable Range hyphened(Words words, int at) {
    var key = words.key(at);
    int dash = key.indexOf('-');
    if (dash < 1 || !Set.of("author", "authors", "authored").contains(key.substring(dash + 1))) {
      return null;
    }
    var number = Numbers.read(key.substring(0, dash));
    return number.isEmpty()
        ? null
        : new Quantity.Range(number.getAsInt(), number.getAsInt(), at + 1);
  }

  private static Found found(Words words, int at, Quantity.Range range) {
    int first = at;
    while (LEAD.contains(words.key(first - 1)) && words.follows(first)) {
      first--;
    }
    return new Found(
        Understood.Kind.AUTHOR_COUNT,
        first,
        range.end(),
        new Condition.AuthorCount(range.least(), range.most()),
        range.meaning() + (range.meaning().endsWith(" 1") ? " author" : " authors"));
  }
}
