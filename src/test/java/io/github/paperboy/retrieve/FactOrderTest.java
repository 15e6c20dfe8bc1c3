package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Order;
import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactOrderTest {
  @Test
  void newestComesFirstAndUndatedLast() {
    assertThat(
            sorted(
                Order.NEWEST,
                paper("undated", null, 9, 9),
                paper("old", 2024, null, null),
                paper("new", 2025, null, null)))
        .containsExactly("new", "old", "undated");
  }

  @Test
  void mostDiscussedComesFirstThenMostVotesThenNewest() {
    assertThat(
            sorted(
                Order.DISCUSSED,
                paper("unknown", 2026, null, null),
                paper("votes", 2024, 5, 9),
                paper("old", 2024, 5, 7),
                paper("new", 2025, 5, 7),
                paper("comments", 2023, 6, 0)))
        .containsExactly("comments", "votes", "new", "old", "unknown");
  }

  private static List<String> sorted(Order order, Paper... papers) {
    return Stream.of(papers).sorted(FactOrder.of(order)).map(paper -> paper.id().value()).toList();
  }

  private static Paper paper(
      String id, @Nullable Integer year, @Nullable Integer comments, @Nullable Integer upvotes) {
    return new Paper(
        new PaperId(id),
        null,
        "Title",
        Abstract.byAuthors(""),
        Byline.UNKNOWN,
        year == null ? null : new PaperDate(year, null, null),
        null,
        List.of(),
        new Engagement(upvotes, comments),
        Links.NONE,
        false,
        "test");
  }
}
