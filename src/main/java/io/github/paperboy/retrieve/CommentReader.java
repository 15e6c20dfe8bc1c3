package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads how many comments papers should have at least: `more than 20 comments`, `with comments`.
/// An upper bound cannot be asked of an index and is not read.
final class CommentReader {
  private static final Quantity COMMENTS =
      new Quantity("community? comment|comments|replies|discussions");
  private static final List<Template> SOME =
      Template.table(
          """
          with|have|has|got|received any|some? comments|discussion
          that|which have|has? been|was|were|is|are discussed
          that|which people discussed|discuss|commented
          """);
  private static final Set<String> LEAD =
      WordSet.of(
          """
          with have has had having got received that which and who
          """);

  private CommentReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      var range = COMMENTS.at(words, at);
      int some = Template.longest(SOME, words, at);
      if (range != null && range.least() != null && range.least() > 0) {
        found.add(found(words, at, range.end(), range.least()));
        at = range.end();
      } else if (range != null) {
        at = range.end();
      } else if (some > 0) {
        found.add(found(words, at, some, 1));
        at = some;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private static Found found(Words words, int at, int end, int least) {
    int first = at;
    while (LEAD.contains(words.key(first - 1)) && words.follows(first)) {
      first--;
    }
    return new Found(
        Understood.Kind.COMMENT_COUNT,
        first,
        end,
        new Condition.Comments(least),
        "at least " + least + (least == 1 ? " comment" : " comments"));
  }
}
