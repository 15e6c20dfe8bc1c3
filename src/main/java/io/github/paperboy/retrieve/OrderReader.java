package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads how papers should be ordered: `newest`, `latest papers`, `most discussed`, `trending`.
/// `Recent` orders and does not limit; `latest layer` is a topic.
final class OrderReader {
  private static final List<Template> NEWEST =
      Template.table(
          """
          newest|latest|freshest first?
          most recent|recently first?
          most recently published|posted|released|added
          new|recent|fresh papers|preprints|publications|articles|work|works|research|studies
          what's|what new
          what is|are new
          anything|something|what new
          sort|sorted|order|ordered by date|newest|recency
          by date
          newest first
          """);
  private static final List<Template> DISCUSSED =
      Template.table(
          """
          most|highly|heavily|widely|much|hotly discussed|commented|debated|talked-about|upvoted|liked|commented-on
          most|highly talked|commented about|on
          the? most comments|upvotes|votes|discussion|attention|likes
          trending|hottest
          most popular
          popular|hot|discussed papers|preprints|right
          sort|sorted|order|ordered by comments|discussion|popularity|upvotes
          people are? talking|discussing about?
          everyone is talking|discussing about?
          """);
  private static final Set<String> LEAD =
      WordSet.of(
          """
          the sorted sort with show order that are is has have and
          """);
  private static final Set<String> AFTER =
      WordSet.of(
          """
           from by on about in of first one ones regarding at and please that to
          """);

  /// What has a latest state without being a paper.
  private static final Set<String> THINGS =
      WordSet.of(
          """
          layer layers token tokens state states version versions frame frames observation
          observations checkpoint samples classes tasks task gpus hardware gradient gradients
          """);

  private static final int REACH = 4;

  private OrderReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      int discussed = Template.longest(DISCUSSED, words, at);
      int newest = Template.longest(NEWEST, words, at);
      if (discussed > 0) {
        found.add(found(words, at, discussed, Order.DISCUSSED, "most discussed first"));
        at = discussed;
      } else if (newest > 0 && papers(words, at, newest)) {
        found.add(found(words, at, newest, Order.NEWEST, "newest first"));
        at = newest;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  /// Whether it is papers that are newest.
  private static boolean papers(Words words, int first, int end) {
    if (THINGS.contains(words.key(end)) && words.follows(end)) {
      return false;
    }
    if (end - first > 1 || !words.follows(end) || AFTER.contains(words.key(end))) {
      return true;
    }
    for (int at = end; at < end + REACH && words.follows(at); at++) {
      if (Nouns.PAPER.contains(words.key(at)) || Numbers.digits(words.key(at))) {
        return true;
      }
    }
    return first == 0 || (words.key(first - 1).equals("the") && first == 1);
  }

  private static Found found(Words words, int at, int end, Order order, String meaning) {
    int first = at;
    while (LEAD.contains(words.key(first - 1)) && words.follows(first)) {
      first--;
    }
    return new Found(Understood.Kind.ORDER, first, end, new Condition.Sorted(order), meaning);
  }
}
